import type { Language, Verdict } from '@sroi/matcher'
import type { PlannedAnswer } from '../actions/plan-reserved.ts'
import { printFinding } from './print-finding.ts'
import { printProvenance } from './print-provenance.ts'
import { WORDS } from './words.ts'

const SAID: Record<Language, Record<Verdict, string>> = {
  nl: { met: 'Dit mag.', 'not-met': 'Dit mag niet.', unknown: 'Het is niet bekend of dit mag.' },
  en: { met: 'This is allowed.', 'not-met': 'This is not allowed.', unknown: 'It is not known whether this is allowed.' }
}

const NOTICE: Record<Language, string> = {
  nl: 'In de aankondiging (eForms)',
  en: 'In the notice (eForms)'
}

const REMINDER: Record<Language, string> = {
  nl: 'Voorbehouden is een keuze van de opdrachtgever. Rechtstreeks gunnen mag niet: wie mee mag doen, concurreert nog steeds.',
  en: 'To reserve is a choice of the authority. A direct award is not allowed: those who may take part still compete.'
}

/** Whether a contract may be reserved as planned, as lines of text. */
export function printPlanned ({ lot, reservation, reservedExecution, finding, provenance }: PlannedAnswer, language: Language): readonly string[] {
  const words = WORDS[language]
  return [
    `${lot === null ? '' : `${words.lot} ${lot}: `}${SAID[language][finding.verdict]}`,
    `${NOTICE[language]}: BT-71 = ${reservation ?? words.notKnown}, BT-736 = ${reservedExecution}`,
    ...(finding.facts.some(({ name, value }) => name === 'direct-award' && value === false) ? [REMINDER[language]] : []),
    '',
    `${words.why}:`,
    ...printFinding(finding, language),
    '',
    printProvenance(provenance, language)
  ]
}
