import type { AssessOutcome, Language } from '@sroi/matcher'
import { printObligation } from './print-obligation.ts'
import { WORDS } from './words.ts'

/** An assessment as lines of text. */
export function printAssessment ({ part, obligation, warnings, provenance }: AssessOutcome, language: Language): readonly string[] {
  const words = WORDS[language]
  const rules = provenance.ruleSets.map(({ id, version }) => `${id} ${version}`).join(', ')
  return [
    ...printObligation({ part, obligation, warnings }, language),
    '',
    `${words.provenance} ${rules || words.notKnown}; ${provenance.on}; ${provenance.knownAt}; ${provenance.matcher}`
  ]
}
