// What is called otherwise where it is about a subsidy, which nobody puts out to tender.
import type { FactUsed, Missing } from '../model/finding.ts'
import type { Language, Words } from '../model/values.ts'

const CODES: Readonly<Record<string, Words>> = {
  'sum-kind awarded': { nl: 'verleend', en: 'granted' },
  'sum-kind estimated': { nl: 'aangevraagd of geschat', en: 'asked for or estimated' },
  'base contract-sum': { nl: 'de subsidie', en: 'the subsidy' }
}

const FACTS: Readonly<Record<string, Words>> = {
  'contract-day': { nl: 'Subsidie verleend op', en: 'Subsidy granted on' },
  'amount-in-contract': { nl: 'Bedrag in het besluit', en: 'Amount in the decision' }
}

const MISSING: Readonly<Record<string, Words>> = {
  value: { nl: 'het bedrag van de subsidie', en: 'the amount of the subsidy' },
  'value.awarded': { nl: 'het verleende bedrag', en: 'the amount granted' },
  'days.publication': { nl: 'de dag waarop de regeling of het besluit is bekendgemaakt', en: 'the day the scheme or the decision was published' },
  'days.contract': { nl: 'de dag waarop de subsidie is verleend', en: 'the day the subsidy was granted' },
  terms: { nl: 'wat het besluit over social return zegt', en: 'what the decision says on social return' },
  'terms.rate': { nl: 'het percentage in het besluit', en: 'the rate in the decision' }
}

const NEEDED: Words = { nl: 'Nog nodig van de subsidie', en: 'Still needed of the subsidy' }

/** The words that hold for a subsidy; null: those that hold for all. */
export const OF_SUBSIDY = {
  valueOf: ({ name, value }: FactUsed, language: Language): string | null => CODES[`${name} ${String(value)}`]?.[language] ?? null,
  factOf: ({ name }: FactUsed, language: Language): string | null => FACTS[name]?.[language] ?? null,
  missingOf: ({ kind, name }: Missing, language: Language): string | null => kind === 'contract-fact' ? MISSING[name]?.[language] ?? null : null,
  kindOf: ({ kind }: Missing, language: Language): string | null => kind === 'contract-fact' ? NEEDED[language] : null
}
