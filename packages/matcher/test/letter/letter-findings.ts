// Findings on whether a letter may be sent, under a procedure that says everything and one that does not say how it decides.
import type { CaseFile, Finding, Procedure } from '@sroi/matcher'
import { everyLetter, inEachForm, type Case } from './tell-letters.ts'

function silent ({ procedure: { regime: _regime, body: _body, ...procedure }, ...file }: CaseFile): CaseFile {
  return { ...file, procedure: procedure as Procedure }
}

export function letterFindings (): readonly Finding[] {
  const letters = everyLetter()
  const unsaid = letters.map((one): Case => ({ ...one, onRecord: { ...one.onRecord, file: silent(one.onRecord.file) } }))
  return [...letters, ...unsaid].flatMap((one) => inEachForm(one).map(({ ready }) => ready))
}
