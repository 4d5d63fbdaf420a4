import type { Supplier } from '@sroi/matcher'
import type { RegisterView } from './register-view.ts'

/** A register in memory, without contracts. */
export function viewOfList (suppliers: readonly Supplier[]): RegisterView {
  const byId = new Map(suppliers.map((supplier) => [supplier.id, supplier]))
  return {
    known: async () => suppliers.map(({ id, identifier, name }) => ({ id, identifier, name, revision: 1 })),
    suppliers: async (ids) => new Map(ids.flatMap((id) => {
      const supplier = byId.get(id)
      return supplier === undefined ? [] : [[id, supplier] as const]
    })),
    merged: async () => new Map(),
    contracts: async () => new Map()
  }
}
