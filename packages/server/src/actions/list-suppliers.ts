import type { Supplier } from '@sroi/matcher'
import type { Store } from '../store/index.ts'

export interface SupplierPage {
  readonly register: { readonly id: string, readonly revision: number }
  readonly suppliers: readonly Supplier[]
  readonly isLast: boolean
}

/**
 * The suppliers of the register, in order of id, at most so many after an id. Null: there is no such revision.
 * @param revision null: as they stand now.
 */
export async function listSuppliers (
  { store }: { readonly store: Store }, { revision, after, limit }: { readonly revision: number | null, readonly after: string | null, readonly limit: number }
): Promise<SupplierPage | null> {
  const register = await store.registerAt()
  if (register === null) throw new Error('the store contradicts itself: its newest revision is gone')
  const asked = revision ?? register.revision
  const suppliers = await store.suppliersFrom(asked, after, limit + 1)
  return suppliers === null ? null : { register: { id: register.id, revision: asked }, suppliers: suppliers.slice(0, limit), isLast: suppliers.length <= limit }
}
