import type { Offering, Supplier } from '@sroi/matcher'

/** The reference of an offering as people write it: its id without that of its supplier. */
export function referenceOf (supplier: Pick<Supplier, 'id'>, { id }: Pick<Offering, 'id'>): string {
  return id.startsWith(`${supplier.id}-`) ? id.slice(supplier.id.length + 1) : id
}
