import type { Supplier } from '@sroi/matcher'
import { entryOf } from '../paging/page-of.ts'
import type { Store } from '../store/index.ts'

export interface SupplierFound {
  readonly register: { readonly id: string, readonly revision: number }
  readonly supplier: Supplier
}

/**
 * The facts of a supplier of the register. Null: nobody has that id at that revision, or there is no such revision.
 * @param revision null: as they stand now.
 */
export async function findSupplier ({ store }: { readonly store: Store }, id: string, revision: number | null): Promise<SupplierFound | null> {
  const register = await store.registerAt()
  if (register === null) throw new Error('the store contradicts itself: its newest revision is gone')
  const asked = revision ?? register.revision
  const supplier = asked === register.revision ? entryOf(register.suppliers, (one) => one.id, id) : await store.supplierAt(asked, id)
  return supplier === null ? null : { register: { id: register.id, revision: asked }, supplier }
}
