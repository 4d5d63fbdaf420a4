import type { Supplier } from '@sroi/matcher'

const known = new WeakMap<readonly Supplier[], ReadonlyMap<string, Supplier>>()

/** The facts of a supplier by its id, as a catalogue of these suppliers asks for them. The ids are read when somebody first asks. */
export function supplierOf (suppliers: readonly Supplier[]): (id: string) => Supplier {
  return (id) => {
    const supplier = (known.get(suppliers) ?? read(suppliers)).get(id)
    if (supplier === undefined) throw new Error('a supplier of the catalogue is not in the register it was made of')
    return supplier
  }
}

function read (suppliers: readonly Supplier[]): ReadonlyMap<string, Supplier> {
  const byId = new Map(suppliers.map((supplier) => [supplier.id, supplier]))
  known.set(suppliers, byId)
  return byId
}
