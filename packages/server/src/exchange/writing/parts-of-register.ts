import type { Kind } from '../sheets/column.ts'
import type { LabelHolding, Supplier } from '@sroi/matcher'
import { labelKey } from '../judging/put-label.ts'
import type { Parts } from '../sheets/sheets.ts'

/** What the rows of an export describe: a supplier, each label as it is believed now, or each offering. */
export function partsOfRegister<K extends Exclude<Kind, 'contracts'>> (kind: K, suppliers: readonly Supplier[]): readonly Parts[K][] {
  return suppliers.flatMap((supplier) => PARTS[kind](supplier))
}

const PARTS: { readonly [K in Exclude<Kind, 'contracts'>]: (supplier: Supplier) => readonly Parts[K][] } = {
  suppliers: (supplier) => [supplier],
  labels: (supplier) => newestLabels(supplier).map((label) => ({ supplier, label })),
  offerings: (supplier) => supplier.offerings.map((offering) => ({ supplier, offering }))
}

/** Of several records of one label the newest: an earlier one was corrected by it. */
function newestLabels ({ labels }: Supplier): readonly LabelHolding[] {
  const newest = new Map<string, LabelHolding>()
  for (const label of labels) {
    const other = newest.get(labelKey(label))
    if (other === undefined || label.recordedAt >= other.recordedAt) newest.set(labelKey(label), label)
  }
  return [...newest.values()]
}
