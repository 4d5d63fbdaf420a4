// The badge and the labels of a supplier as the valuation of purchases reads them, and the days on which they change.
import type { SupplierStanding } from '../model/effort.ts'
import type { AdmissionRecord, Supplier } from '../model/supplier.ts'
import type { IsoDay, IsoInstant } from '../model/values.ts'
import { daysLater, isWithin, labelsOnRecord, onRecord } from '../primitives/index.ts'

/** The scheme of a region's own badge among the standings of a supplier; its levels are `full` and `temporary`. */
const BADGE = 'sroi-badge'

/** As on record at a moment; a badge that a later decision took the place of does not hold on the day. */
export function standingsOn (supplier: Supplier, day: IsoDay, knownAt: IsoInstant): readonly SupplierStanding[] {
  const admissions = onRecord(supplier.admissions, knownAt, () => 'admission')
  const decided = admissions.filter(({ standing, period }) => standing !== 'applied' && period.from <= day).at(-1)
  return [
    ...labelsOnRecord(supplier.labels, knownAt).map(({ scheme, level, period }) => ({ scheme, level, period })),
    ...admissions.filter((one) => isBadge(one) && (one === decided || !isWithin(day, one.period))).map(({ standing, period }) => ({ scheme: BADGE, level: standing, period }))
  ]
}

/** The days on which something that it holds begins, and those after something ended. */
export function changesOf (supplier: Supplier, knownAt: IsoInstant): readonly IsoDay[] {
  const dated = [...labelsOnRecord(supplier.labels, knownAt), ...onRecord(supplier.admissions, knownAt, () => 'admission')]
  return dated.flatMap(({ period: { from, until } }) => until === null ? [from] : [from, daysLater(until, 1)])
}

function isBadge ({ standing }: AdmissionRecord): boolean {
  return standing === 'full' || standing === 'temporary'
}
