// How many months of an effort count, on the clock that the rule names?
import type { Effort } from '../model/effort.ts'
import type { FactUsed, Finding, Missing } from '../model/finding.ts'
import type { CapRule } from '../model/valuation-rules.ts'
import type { IsoDay } from '../model/values.ts'
import { daysLater, evidenceFor, fact, finding, hundredthsOf, isSame, lastDayOfMonths, less, monthsIn, movedInto, NOTHING, type Ratio, ratio, smallest, times } from '../primitives/index.ts'
import type { ExactValue } from './exact-value.ts'

export interface Place {
  /** The first day of the place: of its first entry, where there are more. Null: not known. */
  readonly since: IsoDay | null
  /** The first day of the entries that follow on each other without a gap, up to this one. Null: not known. */
  readonly unbrokenSince: IsoDay | null
  /** Earlier entries of the same place. */
  readonly earlier: readonly ExactValue[]
  /** What those use of a cap together. */
  readonly used: ExactValue['uses']
}

export interface CountedMonths {
  /** Null: not known. */
  readonly months: Ratio | null
  /** What counts in any case. */
  readonly least: Ratio
  readonly finding: Finding
}

/** A value a year is certain for one year; whether a second counts is a cap, and one that is not stated leaves that open. */
const CERTAIN_MONTHS = 12

const EARLIER: Missing = { kind: 'effort-fact', name: 'effort.earlierEntries' }

/**
 * A period without an end still runs, and is counted up to the day of the question. Months are those of the unbroken time that an
 * entry belongs to, so that cutting it into entries changes nothing.
 */
export function countedMonths (effort: Effort, cap: CapRule | null, place: Place, on: IsoDay): CountedMonths {
  if (cap?.clock === 'worked') return workedMonths(effort, cap.months, place)
  const { period, wageSubsidy: subsidy, evidence = {} } = effort
  const { unbrokenSince: start } = place
  if (period === undefined || start === null) {
    return { months: null, least: NOTHING, finding: finding('duration', 'unknown', { missing: [{ kind: 'effort-fact', name: 'effort.period' }] }) }
  }
  const until = period.until ?? on
  const facts = [fact('from', 'day', period.from, evidenceFor(evidence, '/period', true)), fact('until', 'day', until, evidenceFor(evidence, '/period', true)), fact('clock', 'code', cap?.clock ?? null)]
  const counted = (end: IsoDay, from = period.from): Ratio => monthsOf(start, from, end < until ? end : until)

  if (cap?.clock === 'none') return known(facts, counted(until))
  if (cap?.clock === 'wage-subsidy-runs') {
    if (subsidy === undefined) return open(facts, NOTHING, { kind: 'effort-fact', name: 'effort.wageSubsidy' })
    return known(facts, subsidy === null ? NOTHING : counted(subsidy.until ?? until, movedInto(subsidy.from, { from: period.from, until: null })))
  }
  if (place.since === null) return open(facts, NOTHING, EARLIER)
  const end = lastDayOfMonths(place.since, cap?.months ?? CERTAIN_MONTHS)
  if (cap === null) return until <= end ? known(facts, counted(until)) : open(facts, counted(end), { kind: 'rule-value', name: 'buildingBlocks.cap' })
  const capped = [...facts, fact('cap-months', 'count', cap.months)]
  if (until <= end || !cap.orWhileWageSubsidyRuns || subsidy === null) return known(capped, counted(end))
  if (subsidy === undefined) return open(capped, counted(end), { kind: 'effort-fact', name: 'effort.wageSubsidy' })
  const { from, until: last } = subsidy
  return known(capped, counted(from > end || (last !== null && last < end) ? end : last ?? until))
}

/** The months from a day to a day, as a part of those that began on `start`. */
function monthsOf (start: IsoDay, from: IsoDay, until: IsoDay): Ratio {
  return less(monthsIn({ from: start, until }), monthsIn({ from: start, until: daysLater(from, -1) }))
}

/** What earlier entries of the place use of the cap is not left for this one; where that is not known it may not matter. */
function workedMonths ({ workedHoursHundredths: worked, fullTimeYearHundredths: year, evidence = {} }: Effort, cap: number, { used }: Place): CountedMonths {
  const facts = [
    fact('worked-hours', 'hundredths', worked ?? null, evidenceFor(evidence, '/workedHoursHundredths', worked)),
    fact('full-time-year', 'hundredths', year ?? null, evidenceFor(evidence, '/fullTimeYearHundredths', year)),
    fact('clock', 'code', 'worked'),
    fact('cap-months', 'count', cap)
  ]
  if (worked === undefined || year === undefined) {
    const missing: Missing[] = [
      ...(worked === undefined ? [{ kind: 'effort-fact' as const, name: 'effort.workedHours' }] : []),
      ...(year === undefined ? [{ kind: 'effort-fact' as const, name: 'effort.fullTimeYear' }] : [])
    ]
    return { months: null, least: NOTHING, finding: finding('duration', 'unknown', { facts, missing }) }
  }
  const own = times(ratio(worked, year), ratio(12))
  const left = (months: Ratio): Ratio => smallest(less(ratio(cap), months), own)
  const least = used.most === null ? NOTHING : left(used.most)
  const most = left(used.least)
  return isSame(least, most) ? known(facts, most) : open(facts, least, EARLIER)
}

function known (facts: readonly FactUsed[], months: Ratio): CountedMonths {
  const counts = months.over > 0n
  return { months, least: months, finding: finding('duration', counts ? 'met' : 'not-met', { facts: [...facts, fact('counted-months', 'hundredths', hundredthsOf(months))] }) }
}

function open (facts: readonly FactUsed[], least: Ratio, missing: Missing): CountedMonths {
  return { months: null, least, finding: finding('duration', 'unknown', { facts: [...facts, fact('least-months', 'hundredths', hundredthsOf(least))], missing: [missing] }) }
}
