// What the register must be told so that it says of a firm, on every day from one on, what its case says. Nothing in the register is taken out: a record with the same first
// day takes the place of the one before. Only what this case wrote is ended; what others wrote is left to the order of the days.
import type { AdmissionRecord, CaseSegment, IsoDay, IsoInstant, Standing } from '@sroi/matcher'
import { dayBefore } from './day-before.ts'

/** Days on which the firm stands the same. `standing: null`: this case says nothing of it. */
export interface StandingSpan {
  readonly standing: Standing | null
  readonly from: IsoDay
  readonly until: IsoDay | null
}

/** The days of a case, joined where the standing is the same. */
export function standingSpans (days: readonly CaseSegment[]): readonly StandingSpan[] {
  const spans: StandingSpan[] = []
  for (const { standing, from, until } of days) {
    const last = spans.at(-1)
    if (last !== undefined && last.standing === standing) spans[spans.length - 1] = { ...last, until }
    else spans.push({ standing, from, until })
  }
  return spans
}

/** By what a case is known in the register, and why it says something new. */
export interface SaidBy {
  /** `2026-7K3PQD2M` */
  readonly reference: string
  readonly event: string
  readonly on: IsoDay
  readonly recordedAt: IsoInstant
}

/** The records to add; none where the register says it already. */
export function standingRecords (known: readonly AdmissionRecord[], spans: readonly StandingSpan[], { reference, event, on, recordedAt }: SaidBy): readonly AdmissionRecord[] {
  const evidence = { level: 'register' as const, source: `${reference}: ${event}`, on }
  const own = newestByFirstDay(known).filter(({ evidence: { source } }) => source.startsWith(`${reference}: `))
  const first = spans[0]?.from ?? on
  const begun = own.filter(({ period }) => period.from < first).at(-1)
  const wanted = spans.flatMap((span, index) => index === 0 ? firstOf(span, begun) : span.standing === null ? [] : [{ standing: span.standing, from: span.from, until: span.until }])
  const gone = own.filter(({ period }) => period.from >= first && !wanted.some(({ from }) => from === period.from)).map((one) => insteadOf(one, spans))
  return [...wanted, ...gone]
    .filter((one) => !own.some(({ standing, period }) => standing === one.standing && period.from === one.from && period.until === one.until))
    .sort((one, other) => one.from < other.from ? -1 : 1)
    .map(({ standing, from, until }) => ({ standing, period: { from, until }, evidence, recordedAt }))
}

interface Wanted {
  readonly standing: Standing
  readonly from: IsoDay
  readonly until: IsoDay | null
}

/** A standing that goes on is the same record with another last day; one that is over ends the day before. */
function firstOf ({ standing, from, until }: StandingSpan, begun: AdmissionRecord | undefined): readonly Wanted[] {
  const runs = begun !== undefined && (begun.period.until === null || begun.period.until >= dayBefore(from)) ? begun : undefined
  if (standing !== null) return [runs?.standing === standing ? { standing, from: runs.period.from, until } : { standing, from, until }]
  return runs === undefined || runs.period.until === dayBefore(from) ? [] : [{ standing: runs.standing, from: runs.period.from, until: dayBefore(from) }]
}

/** What was to begin on a day, or began on this one, and does not: what holds instead, or for that one day that it was taken back. */
function insteadOf ({ standing, period: { from } }: AdmissionRecord, spans: readonly StandingSpan[]): Wanted {
  const now = spans.find((span) => span.from <= from && (span.until === null || from <= span.until))
  if (now !== undefined && now.standing !== null) return { standing: now.standing, from, until: now.until }
  return { standing: standing === 'applied' ? 'applied' : 'withdrawn', from, until: from }
}

function newestByFirstDay (records: readonly AdmissionRecord[]): readonly AdmissionRecord[] {
  const newest = new Map<IsoDay, AdmissionRecord>()
  for (const record of records) {
    const other = newest.get(record.period.from)
    if (other === undefined || Date.parse(other.recordedAt) <= Date.parse(record.recordedAt)) newest.set(record.period.from, record)
  }
  return [...newest.values()].sort((one, other) => one.period.from < other.period.from ? -1 : 1)
}
