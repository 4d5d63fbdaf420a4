// Registers of any size, made of the demonstration, and what is asked of them.
import type { Supplier } from '@sroi/matcher'
import type { SearchOutcome, SearchRequest } from '@sroi/matcher/search'
import { matchRequest } from '../../dist/actions/match-request.js'
import type { Search } from '../../dist/actions/question.js'
import { readDemonstration } from '../../dist/demonstration/read-demonstration.js'
import { createFilesStore } from '../../dist/store/files/create-files-store.js'
import { registerDigest } from '../../dist/store/register-digest.js'
import type { ReadableStore, Register } from '../../dist/store/store.js'
import { readerFor } from '../../dist/vocabulary/reader-for.js'
import { NOW } from '../application/build-application.js'
import { need, question } from '../application/question.js'

const demonstration = readDemonstration()
const store = createFilesStore(demonstration)
const authorities = await store.authorities()

/** As many suppliers of the demonstration as are wanted, the later ones with a number to their id. */
export function suppliersOf (count: number): readonly Supplier[] {
  const { suppliers } = demonstration
  return inOrder(Array.from({ length: count }, (_, index) => {
    const supplier = suppliers[index % suppliers.length] as Supplier
    return index < suppliers.length ? supplier : { ...supplier, id: `${supplier.id}-${Math.floor(index / suppliers.length)}` }
  }))
}

export function registerOf (suppliers: readonly Supplier[], revision = 1, digest: string | null = registerDigest({ revision: 0, digest: null }, { suppliers })): Register {
  return { id: 'a-register', revision, day: null, digest, suppliers: inOrder(suppliers) }
}

export const READER = readerFor(authorities)

/** Needs and conditions that find many, few and nobody; one is asked about an earlier moment. */
export const QUESTIONS: readonly Search[] = [
  { ...question(), show: 5 },
  need('tuinman in Haarlem'),
  need('schoonmak', { filters: { standings: ['full'], withinMetres: 9000 } }),
  need('onderhoud', { filters: { labels: [{ scheme: 'pso' }], mostLeadTimeDays: 30 }, show: 50 }),
  need('qqqq'),
  { ...need('catering'), knownAt: '2025-06-01T00:00:00.000Z' }
]

/** A store that has this register, and else is that of the demonstration. */
export function storeOf (register: Register): ReadableStore {
  return { ...store, registerAt: async () => ({ ...register, day: '2026-11-22' }) }
}

/** The request of a question, as the service makes it. */
export async function requestOf ({ on = '2026-11-22', knownAt = NOW, ...asked }: Search, register: Register): Promise<SearchRequest> {
  const { name, point } = authorities.find(({ id }) => id === asked.authority)!
  return matchRequest({ question: asked, authority: { name: name.nl, point }, on, knownAt, register }, await store.ruleSetsFor(asked.authority), register.suppliers)
}

/** Without what a page of the service adds to a place where a list goes on. */
export function plain (outcome: SearchOutcome): unknown {
  return JSON.parse(JSON.stringify(outcome))
}

function inOrder (suppliers: readonly Supplier[]): readonly Supplier[] {
  return [...suppliers].sort((one, other) => one.id < other.id ? -1 : 1)
}
