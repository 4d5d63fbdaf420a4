// For how long, and how often in a row, does somebody sit in the committee on a day, and may they still?
import type { ActorId, CommitteeMember, Procedure, SeatLimit } from '../model/procedure.ts'
import type { IsoDay, Period } from '../model/values.ts'
import type { MemberRotation, SeatOnDay } from '../model/worksheet.ts'
import { compareText, daysLater, isWithin, lastDayOfMonths } from '../primitives/index.ts'

/** Null: nothing is laid down on rotation, or they have no seat on that day. */
export function rotationOf ({ committee, rotation }: Pick<Procedure, 'committee' | 'rotation'>, actor: ActorId, on: IsoDay): MemberRotation | null {
  if (rotation === undefined) return null
  const rows = committee.filter((row) => row.actor === actor)
  const sits = seatOn(rows, rotation.sits, on)
  return sits === null ? null : { sits, chairs: seatOn(rows.filter(({ chairs }) => chairs), rotation.chairs, on) }
}

function seatOn (rows: readonly CommitteeMember[], limit: SeatLimit | null, on: IsoDay): SeatOnDay | null {
  const terms = termsOf(rows.map(({ period }) => period)).filter(({ from }) => from <= on)
  const term = terms.at(-1)
  if (term === undefined || !isWithin(on, term)) return null
  const count = inARow(terms, limit?.monthsBetween ?? 1)
  const longest = limit?.longestMonths == null ? null : lastDayOfMonths(term.from, limit.longestMonths)
  const lastDay = longest !== null && (term.until === null || longest < term.until) ? longest : term.until
  const isTooOften = limit?.termsInARow != null && count > limit.termsInARow
  return { terms: count, from: term.from, lastDay, fault: isTooOften ? 'too-many-terms' : longest !== null && on > longest ? 'term-over' : null }
}

/** Periods that overlap are one: who becomes chair halfway does not sit for another term. */
function termsOf (periods: readonly Period[]): readonly Period[] {
  const terms: Period[] = []
  for (const period of [...periods].sort((one, other) => compareText(one.from, other.from))) {
    const last = terms.at(-1)
    if (last === undefined || (last.until !== null && period.from > last.until)) terms.push(period)
    else terms[terms.length - 1] = { from: last.from, until: laterOf(last.until, period.until) }
  }
  return terms
}

/** Null: no end. */
function laterOf (one: IsoDay | null, other: IsoDay | null): IsoDay | null {
  if (one === null || other === null) return null
  return [one, other].sort(compareText)[1] ?? null
}

/** Counted back from the last term, as long as no break lasted. */
function inARow (terms: readonly Period[], monthsBetween: number): number {
  let count = terms.length === 0 ? 0 : 1
  for (let index = terms.length - 1; index > 0; index -= 1) {
    const before = terms[index - 1]?.until ?? null
    if (before !== null && (terms[index]?.from ?? '') > lastDayOfMonths(daysLater(before, 1), monthsBetween)) break
    count += 1
  }
  return count
}
