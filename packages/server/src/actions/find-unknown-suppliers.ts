// Ids of suppliers that a question has something to say of: a misspelt one would say nothing, and nobody would know.
import type { Problem, Supplier } from '@sroi/matcher'
import { nearest } from '../suggestion/nearest.ts'

/** More mistakes than this tell nobody more. */
const MOST = 100
/** What was meant is looked for among all ids, which takes long in a large register: for so many, and in no larger one. */
const SUGGESTED = 3
const LARGE = 5_000

const known = new WeakMap<readonly Supplier[], ReadonlySet<string>>()

/** @param place of the object whose keys are ids of suppliers. */
export function findUnknownSuppliers (byId: unknown, place: string, suppliers: readonly Supplier[]): readonly Problem[] {
  if (typeof byId !== 'object' || byId === null) return []
  const ids = idsOf(suppliers)
  return Object.keys(byId).filter((id) => !ids.has(id)).slice(0, MOST).map((id, index) => {
    const near = index < SUGGESTED && ids.size <= LARGE ? nearest(id, [...ids]) : []
    const meant = near.length === 0 ? '' : ` Did you mean ${near.map((found) => `'${found}'`).join(' or ')}?`
    const detail = `There is no supplier '${id.slice(0, 80)}' in the register.${meant} Correct the id, or leave it out`
    return { place: `${place}/${id.replaceAll('~', '~0').replaceAll('/', '~1')}`, code: 'unknown-supplier', detail }
  })
}

function idsOf (suppliers: readonly Supplier[]): ReadonlySet<string> {
  const ids = known.get(suppliers) ?? new Set(suppliers.map(({ id }) => id))
  known.set(suppliers, ids)
  return ids
}
