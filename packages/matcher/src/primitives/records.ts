// Which of several records of the same thing is the one to believe, as known at a moment?
import type { LabelHolding } from '../model/supplier.ts'
import type { IsoDay, IsoInstant, Period } from '../model/values.ts'
import { isWithin } from './days.ts'
import { isAtOrBefore } from './instants.ts'
import { compareText } from './text.ts'

interface Recorded { readonly recordedAt: IsoInstant }
interface Dated extends Recorded { readonly period: Period }

/**
 * What was on record at a moment. A later record of the same thing (same key) with the same first day corrects the earlier
 * one; records are never removed.
 */
export function onRecord<R extends Dated> (records: readonly R[], knownAt: IsoInstant, key: (record: R) => string): readonly R[] {
  // most things have one record, or none
  if (records.length < 2) return records.filter(({ recordedAt }) => isAtOrBefore(recordedAt, knownAt))
  const newest = new Map<string, R>()
  for (const record of records) {
    if (!isAtOrBefore(record.recordedAt, knownAt)) continue
    const id = `${key(record)} ${record.period.from}`
    const other = newest.get(id)
    if (other === undefined || isAtOrBefore(other.recordedAt, record.recordedAt)) newest.set(id, record)
  }
  return [...newest.values()].sort((first, second) => compareText(first.period.from, second.period.from) || compareText(key(first), key(second)))
}

/** Labels as known at a moment: what tells two of them apart is the scheme and the level. */
export function labelsOnRecord (labels: readonly LabelHolding[], knownAt: IsoInstant): readonly LabelHolding[] {
  return onRecord(labels, knownAt, ({ scheme, level }) => `${scheme} ${level ?? ''}`)
}

/** Those that hold on a day. */
export function holdingOn<R extends Dated> (records: readonly R[], day: IsoDay): readonly R[] {
  return records.filter(({ period }) => isWithin(day, period))
}

/** A single fact as known at a moment: absent when it was recorded later. */
export function knownFact<R extends Recorded> (record: R | undefined, knownAt: IsoInstant): R | null {
  return record !== undefined && isAtOrBefore(record.recordedAt, knownAt) ? record : null
}
