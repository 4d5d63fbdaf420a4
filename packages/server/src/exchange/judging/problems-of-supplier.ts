import { supplierSchema } from '@sroi/matcher/schema'
import type { Supplier } from '@sroi/matcher'
import { type Remark, shortened } from '../sheets/remark.ts'

/** What the library itself would refuse: the last word, when all cells are in order by themselves. */
export function problemsOfSupplier (supplier: Supplier): readonly Remark[] {
  const parsed = supplierSchema.safeParse(supplier)
  return parsed.success ? [] : parsed.error.issues.slice(0, 5).map(({ path, message }) => ({ code: 'not-in-order', value: shortened(`${path.join('/')} ${message}`) }))
}
