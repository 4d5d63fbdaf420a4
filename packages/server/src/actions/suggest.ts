import type { CpvCode, Language, Supplier } from '@sroi/matcher'
import type { ReadableStore } from '../store/index.ts'
import { type NameIndex, readNames } from '../suggestion/name-index.ts'
import { namesOf, prepareNames } from '../suggestion/names-of-register.ts'
import { suggestNames } from '../suggestion/suggest-names.ts'
import { cpvLabels } from '../vocabulary/cpv-labels.ts'

export interface Suggestions {
  readonly suppliers: readonly Pick<Supplier, 'id' | 'name'>[]
  readonly codes: readonly { readonly code: CpvCode, readonly label: string }[]
}

/** How many of each are suggested. */
const MOST = 10

const byLanguage = new Map<Language, NameIndex>()

/** Names of suppliers and official labels of codes that begin as, or look like, what somebody is typing. */
export async function suggest ({ store }: { readonly store: ReadableStore }, typed: string, language: Language): Promise<Suggestions> {
  const suppliers = (await store.registerAt())?.suppliers ?? []
  await prepareNames(suppliers)
  return {
    suppliers: suggestSuppliers(suppliers, typed, MOST),
    codes: suggestCodes(typed, language, MOST)
  }
}

/** Suppliers by their name, best first. */
export function suggestSuppliers (suppliers: readonly Supplier[], typed: string, limit: number): Suggestions['suppliers'] {
  return suggestNames(namesOf(suppliers), typed, limit).map(({ id, name }) => ({ id, name }))
}

/** Codes by their official label, or by their first digits. */
export function suggestCodes (typed: string, language: Language, limit: number): Suggestions['codes'] {
  const digits = typed.trim()
  if (/^\d{2,8}$/u.test(digits)) return [...cpvLabels()].filter(([code]) => code.startsWith(digits)).slice(0, limit).map(([code, words]) => ({ code, label: words[language] }))
  const labels = byLanguage.get(language) ?? readNames([...cpvLabels()].map(([code, words]) => ({ id: code, name: words[language] })))
  byLanguage.set(language, labels)
  return suggestNames(labels, typed, limit).map(({ id, name }) => ({ code: id, label: name }))
}
