// Ids of suppliers that a question has something to say of: a misspelt one would say nothing, and nobody would know.
import type { Problem, Supplier } from '@sroi/matcher'
import { nearest } from '../suggestion/nearest.ts'

/** @param place of the object whose keys are ids of suppliers. */
export function findUnknownSuppliers (byId: unknown, place: string, suppliers: readonly Supplier[]): readonly Problem[] {
  if (typeof byId !== 'object' || byId === null) return []
  const ids = new Set(suppliers.map(({ id }) => id))
  return Object.keys(byId).filter((id) => !ids.has(id)).slice(0, MOST).map((id) => {
    const near = nearest(id, [...ids])
    const meant = near.length === 0 ? '' : ` Did you mean ${near.map((found) => `'${found}'`).join(' or ')}?`
    const detail = `There is no supplier '${id.slice(0, 80)}' in the register.${meant} Correct the id, or leave it out`
    return { place: `${place}/${id.replaceAll('~', '~0').replaceAll('/', '~1')}`, code: 'unknown-supplier', detail }
  })
}

/** More mistakes than this tell nobody more. */
const MOST = 100
