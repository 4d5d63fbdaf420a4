// What changed between two revisions of a register?
import type { Supplier } from '@sroi/matcher'
import type { RegisterChange } from '@sroi/matcher/search'

export interface Difference extends Required<RegisterChange> {
  /** How many suppliers it is about. */
  readonly size: number
}

/** Both in order of id, and a supplier that did not change is the same object in both. */
export function differenceOf (before: readonly Supplier[], after: readonly Supplier[]): Difference {
  const put: Supplier[] = []
  const remove: string[] = []
  let place = 0
  for (const supplier of after) {
    while (place < before.length && (before[place] as Supplier).id < supplier.id) {
      remove.push((before[place] as Supplier).id)
      place += 1
    }
    if (before[place]?.id !== supplier.id) put.push(supplier)
    else {
      if (before[place] !== supplier) put.push(supplier)
      place += 1
    }
  }
  for (; place < before.length; place += 1) remove.push((before[place] as Supplier).id)
  return { put, remove, size: put.length + remove.length }
}
