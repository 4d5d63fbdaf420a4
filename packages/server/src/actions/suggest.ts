import type { CpvCode, Language, Supplier } from '@sroi/matcher'
import type { ReadableStore } from '../store/index.ts'
import { createSuggester, type Suggester } from '../suggestion/create-suggester.ts'
import { cpvLabels } from '../vocabulary/cpv-labels.ts'

export interface Suggestions {
  readonly suppliers: readonly Pick<Supplier, 'id' | 'name'>[]
  readonly codes: readonly { readonly code: CpvCode, readonly label: string }[]
}

/** How many of each are suggested. */
const MOST = 10

const byRegister = new WeakMap<readonly Supplier[], Suggester>()
const byLanguage = new Map<Language, Suggester>()

/** Names of suppliers and official labels of codes that begin as, or look like, what somebody is typing. */
export async function suggest ({ store }: { readonly store: ReadableStore }, typed: string, language: Language): Promise<Suggestions> {
  const suppliers = (await store.registerAt())?.suppliers ?? []
  return {
    suppliers: suggestSuppliers(suppliers, typed, MOST),
    codes: suggestCodes(typed, language, MOST)
  }
}

/** Suppliers by their name, best first. */
export function suggestSuppliers (suppliers: readonly Supplier[], typed: string, limit: number): Suggestions['suppliers'] {
  return namesOf(suppliers)(typed, limit).map((place) => suppliers[place] as Supplier).map(({ id, name }) => ({ id, name }))
}

/** Codes by their official label, or by their first digits. */
export function suggestCodes (typed: string, language: Language, limit: number): Suggestions['codes'] {
  const labels = [...cpvLabels()].map(([code, words]) => ({ code, label: words[language] }))
  const digits = typed.trim()
  if (/^\d{2,8}$/u.test(digits)) return labels.filter(({ code }) => code.startsWith(digits)).slice(0, limit)
  const suggester = byLanguage.get(language) ?? createSuggester(labels.map(({ label }) => label))
  byLanguage.set(language, suggester)
  return suggester(typed, limit).map((place) => labels[place] as typeof labels[number])
}

/** A store hands out the same suppliers until the register changes. */
function namesOf (suppliers: readonly Supplier[]): Suggester {
  const suggester = byRegister.get(suppliers) ?? createSuggester(suppliers.map(({ name }) => name))
  byRegister.set(suppliers, suggester)
  return suggester
}
