import type { AssessOutcome, Language } from '@sroi/matcher'
import { printObligation } from './print-obligation.ts'
import { printProvenance } from './print-provenance.ts'

/** An assessment as lines of text. */
export function printAssessment ({ part, obligation, warnings, provenance }: AssessOutcome, language: Language): readonly string[] {
  return [
    ...printObligation({ part, obligation, warnings }, language),
    '',
    printProvenance(provenance, language)
  ]
}
