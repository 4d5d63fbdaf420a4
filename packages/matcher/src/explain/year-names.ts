// What the facts and codes are called of the year of a badge and of what leans on it.
import type { Language, Words } from '../model/values.ts'

export const YEAR_FACTS: Readonly<Record<string, Words>> = {
  milestone: { nl: 'Stap', en: 'Step' },
  'expected-on': { nl: 'Naar verwachting klaar op', en: 'Expected to be done on' },
  'days-left': { nl: 'Dagen over', en: 'Days left' },
  'leaning-cents': { nl: 'Inkopen die op de badge rusten', en: 'Purchases that lean on the badge' },
  'leaning-contracts': { nl: 'Opdrachten die op de badge rusten', en: 'Contracts that lean on the badge' },
  'counts-on': { nl: 'Inkoop telt op', en: 'Purchase counts on' },
  'contract-until': { nl: 'Opdracht loopt tot en met', en: 'Contract runs until' }
}

export const YEAR_MISSING: Readonly<Record<string, Words>> = {
  'procedure.effectOfLapse': { nl: 'wat er met inkopen gebeurt als een badge vervalt', en: 'what happens to purchases when a badge lapses' },
  'purchase.countsOn': { nl: 'op welke dag de inkoop telt', en: 'on which day the purchase counts' },
  'badge.until': { nl: 'tot wanneer de badge loopt', en: 'until when the badge runs' }
}

export const YEAR_CODES: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  nl: { act: 'iets in orde maken', wait: 'wachten', procedure: 'de procedure van de uitgever' },
  en: { act: 'put something in order', wait: 'wait', procedure: 'the procedure of the issuer' }
}
