import type { Deadline, DeadlineKind, IsoDay } from '@sroi/matcher'

/** What somebody may do as long as it runs: once it has passed nobody waits for it. */
const CHANCES: ReadonlySet<DeadlineKind> = new Set(['completion', 'leaving-aside', 'objection', 'awaited-label'])

/** The day that somebody waits for: the first one, also when it has passed and nothing settled it. Null: there is none, or it is not known. */
export function pressingDeadline (deadlines: readonly Deadline[], on: IsoDay): Deadline & { readonly lastDay: IsoDay } | null {
  const isAwaited = deadlines.some(({ kind }) => kind === 'awaited-label')
  const known = deadlines.flatMap((deadline) => deadline.lastDay === null ? [] : [{ ...deadline, lastDay: deadline.lastDay }])
  const waiting = known.filter(({ kind, lastDay }) => lastDay >= on || !(CHANCES.has(kind) || (kind === 'badge-end' && isAwaited)))
  const [first] = waiting.sort((one, other) => Number(one.kind === 'objection') - Number(other.kind === 'objection') || (one.lastDay < other.lastDay ? -1 : 1))
  return first ?? null
}

/** Days from one day to another; below zero: it has passed. */
export function daysUntil (day: IsoDay, on: IsoDay): number {
  return Math.round((Date.parse(`${day}T00:00:00Z`) - Date.parse(`${on}T00:00:00Z`)) / 86_400_000)
}
