import type { Language, Verdict } from '@sroi/matcher'
import { formatDay } from '@sroi/matcher/explain'
import type { ReservedAnswer } from '../actions/assess-reserved.ts'
import { printFinding } from './print-finding.ts'
import { printProvenance } from './print-provenance.ts'
import { WORDS } from './words.ts'

const MAY: Record<Language, Record<Verdict, (day: string) => string>> = {
  nl: {
    met: (day) => `mag de voorbehouden opdracht uitvoeren op ${day}.`,
    'not-met': (day) => `mag de voorbehouden opdracht niet uitvoeren op ${day}.`,
    unknown: (day) => `het is niet bekend of deze de voorbehouden opdracht mag uitvoeren op ${day}.`
  },
  en: {
    met: (day) => `may perform the reserved contract on ${day}.`,
    'not-met': (day) => `may not perform the reserved contract on ${day}.`,
    unknown: (day) => `it is not known whether this supplier may perform the reserved contract on ${day}.`
  }
}

/** Whether a supplier may perform a reserved contract, as lines of text. */
export function printReserved ({ supplier, finding, provenance }: ReservedAnswer, language: Language): readonly string[] {
  const words = WORDS[language]
  const name = `${supplier.name}${supplier.identifier.scheme === 'fictional' ? ` (${words.fictional})` : ''}`
  return [
    `${name}: ${MAY[language][finding.verdict](formatDay(provenance.on, language))}`,
    '',
    `${words.why}:`,
    ...printFinding(finding, language),
    '',
    printProvenance(provenance, language)
  ]
}
