// A batch meets the world: the register as threads share it, and the rules and the day of each question.
import { type RuleSet, type Supplier, VERSION } from '@sroi/matcher'
import type { ListVersion } from '@sroi/matcher/search'
import { numbered } from '../batch/numbered.ts'
import { shareRegister } from '../batch/share-register.ts'
import type { Shared, SlicedQuestion } from '../batch/slice.ts'
import { supplierOf } from '../catalogue/index.ts'
import { amsterdamDay } from '../clock/amsterdam-day.ts'
import type { SearchDependencies } from '../dependencies.ts'
import { readerFor } from '../vocabulary/reader-for.ts'
import { readBatch } from './read-batch.ts'

export interface BatchProvenance {
  readonly matcher: string
  readonly register: { readonly id: string, readonly revision: number }
  readonly lexicon: { readonly id: string, readonly version: string }
  readonly lists?: readonly ListVersion[]
  /** By authority. */
  readonly ruleSets: Readonly<Record<string, readonly { readonly id: string, readonly version: string }[]>>
}

export interface PreparedBatch {
  readonly questions: readonly SlicedQuestion[]
  /** The number of the register. */
  readonly register: number
  /** All that the questions speak of, by number. */
  readonly parts: ReadonlyMap<number, Shared>
  readonly supplierOf: (id: string) => Supplier
  readonly provenance: BatchProvenance
}

/** Throws MatcherError INVALID_REQUEST with what is wrong with the shape of any question. */
export async function prepareBatch ({ store, clock, catalogues }: SearchDependencies, input: unknown): Promise<PreparedBatch> {
  const authorities = await store.authorities()
  const register = await store.registerAt()
  if (register === null) throw new Error('the store contradicts itself: its newest revision is gone')
  const asked = await readBatch(input, { authorities, suppliers: register.suppliers })
  const rules = new Map<string, readonly RuleSet[]>()
  for (const authority of new Set(asked.map((question) => question.authority))) rules.set(authority, await store.ruleSetsFor(authority))
  const now = clock.now()
  const today = register.day ?? amsterdamDay(now)
  const listed = new Map(authorities.map(({ id, name, point }) => [id, { name: name.nl, point }]))
  const reader = readerFor(authorities)
  const shared = await shareRegister(await catalogues.of(register), register, authorities)
  const { lexicon: { lexicon: { id, version } }, lists } = reader
  return {
    questions: asked.map(({ on = today, knownAt = now, ...question }) => {
      const authority = listed.get(question.authority)
      const layers = rules.get(question.authority)
      if (authority === undefined || layers === undefined) throw new Error('the store contradicts itself: an authority is gone')
      return { question, authority, on, knownAt, rules: numbered(layers) }
    }),
    register: numbered(shared),
    parts: new Map<number, Shared>([[numbered(shared), shared], ...[...rules.values()].map((layers) => [numbered(layers), layers] as const)]),
    supplierOf: supplierOf(register.suppliers),
    provenance: {
      matcher: VERSION,
      register: { id: register.id, revision: register.revision },
      lexicon: { id, version },
      ...(lists === undefined ? {} : { lists }),
      ruleSets: Object.fromEntries([...rules].map(([authority, layers]) => [authority, layers.map((one) => ({ id: one.id, version: one.version }))]))
    }
  }
}
