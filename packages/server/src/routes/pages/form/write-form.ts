// Facts as text in the fields, in the notation of the language.
import type { BasisPoints, Cents, Language } from '@sroi/matcher'
import { EMPTY_FORM, type FieldName, type FormValues } from './fields.ts'
import type { FormFacts } from './form-facts.ts'

const AMOUNTS: ReadonlySet<string> = new Set<FieldName>(['amount', 'budget', 'filled', 'agreed', 'termsAmount'])
const SHARES: ReadonlySet<string> = new Set<FieldName>(['labourShare', 'termsRate', 'assumedRate'])

export function writeForm (facts: FormFacts, language: Language): FormValues {
  const written = Object.entries(facts).map(([field, value]): [string, string] => {
    if (AMOUNTS.has(field)) return [field, writeAmount(value as Cents, language)]
    if (SHARES.has(field)) return [field, writeShare(value as BasisPoints, language)]
    if (Array.isArray(value)) return [field, value.join(', ')]
    return [field, value === true ? 'yes' : String(value)]
  })
  return { ...EMPTY_FORM, ...Object.fromEntries(written) }
}

function writeAmount (cents: Cents, language: Language): string {
  const grouped = String(Math.floor(cents / 100)).replace(/\B(?=(\d{3})+(?!\d))/gu, language === 'nl' ? '.' : ',')
  return cents % 100 === 0 ? grouped : `${grouped}${language === 'nl' ? ',' : '.'}${String(cents % 100).padStart(2, '0')}`
}

function writeShare (basisPoints: BasisPoints, language: Language): string {
  const [whole = '0', part = ''] = (basisPoints / 100).toFixed(2).replace(/\.?0+$/u, '').split('.')
  return part === '' ? whole : `${whole}${language === 'nl' ? ',' : '.'}${part}`
}
