import type { Language } from '@sroi/matcher'
import { formatDay } from '@sroi/matcher/explain'
import type { TermAnswer } from '../actions/assess-term.ts'
import { printFinding } from './print-finding.ts'
import { printProvenance } from './print-provenance.ts'
import { WORDS } from './words.ts'

const LAST_DAY: Record<Language, string> = { nl: 'Laatste dag', en: 'Last day' }

/** Until when a term runs, as lines of text. */
export function printTerm ({ lastDay, finding, provenance }: TermAnswer, language: Language): readonly string[] {
  const words = WORDS[language]
  return [
    `${LAST_DAY[language]}: ${lastDay === null ? words.notKnown : formatDay(lastDay, language)}`,
    '',
    `${words.why}:`,
    ...printFinding(finding, language),
    '',
    printProvenance(provenance, language)
  ]
}
