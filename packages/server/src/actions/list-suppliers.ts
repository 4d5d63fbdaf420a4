import type { Supplier } from '@sroi/matcher'
import type { Register, Store } from '../store/index.ts'

export interface SupplierPage {
  readonly register: { readonly id: string, readonly revision: number }
  readonly suppliers: readonly Supplier[]
  readonly isLast: boolean
}

export interface SuppliersAsked {
  readonly revision: number
  readonly after: string | null
  readonly limit: number
}

/** Of the register, as it is known here. */
export async function newestRevision ({ store }: { readonly store: Store }): Promise<number> {
  return (await newest(store)).revision
}

/** The published suppliers at a revision, in order of id, at most so many after an id. Null: there is no such revision. */
export async function listSuppliers ({ store }: { readonly store: Store }, { revision, after, limit }: SuppliersAsked): Promise<SupplierPage | null> {
  const { id } = await newest(store)
  const suppliers = await store.suppliersFrom(revision, after, limit + 1)
  return suppliers === null ? null : { register: { id, revision }, suppliers: suppliers.slice(0, limit), isLast: suppliers.length <= limit }
}

async function newest (store: Store): Promise<Register> {
  const register = await store.registerAt()
  if (register === null) throw new Error('the store contradicts itself: its newest revision is gone')
  return register
}
