import { MatcherError, type Supplier } from '@sroi/matcher'
import { z } from 'zod'
import { suggestSuppliers } from './suggest.ts'

export type Named = Pick<Supplier, 'id' | 'name'>

export interface SupplierMeant {
  readonly supplier: Supplier
  /** Other firms that the name may mean, nearest first. */
  readonly alsoMeant: readonly Named[]
}

export const supplierShape = z.strictObject({
  supplier: z.string({ error: 'is not a text. Give the id of a supplier, or its name' })
    .min(1, { error: 'is empty. Give the id of a supplier, or its name' })
    .max(500, { error: 'is longer than 500 characters' })
    .meta({ description: 'The id of a supplier of the register, or its name; misspellings are forgiven' })
})

/** So many names may be meant. */
const MOST = 5

/**
 * The supplier of that id, else the one whose name comes nearest.
 * @throws MatcherError INVALID_REQUEST when nobody's name comes near.
 */
export function findSupplierMeant (typed: string, suppliers: readonly Supplier[]): SupplierMeant {
  const exact = suppliers.find(({ id }) => id === typed)
  if (exact !== undefined) return { supplier: exact, alsoMeant: [] }
  const [first, ...alsoMeant] = suggestSuppliers(suppliers, typed, MOST)
  const supplier = suppliers.find(({ id }) => id === first?.id)
  if (supplier !== undefined) return { supplier, alsoMeant }
  const detail = `The register has no supplier that is called like '${typed.slice(0, 80)}'. Give the id or the name of one that it has`
  throw new MatcherError('INVALID_REQUEST', [{ place: '/supplier', code: 'unknown-supplier', detail }])
}
