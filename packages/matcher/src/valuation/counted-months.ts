// How many months of an effort count, on the clock that the rule names?
import type { Effort } from '../model/effort.ts'
import type { FactUsed, Finding, Missing } from '../model/finding.ts'
import type { CapRule } from '../model/valuation-rules.ts'
import type { IsoDay, Period } from '../model/values.ts'
import { evidenceFor, fact, finding, hundredthsOf, lastDayOfMonths, less, monthsIn, movedInto, NOTHING, type Ratio, ratio, smallest, times } from '../primitives/index.ts'

export interface Place {
  /** The first day of the place: of its first entry, where there are more. */
  readonly since: IsoDay | null
  /** What earlier entries of the same place have used of a cap on time worked; null: not known. */
  readonly usedMonths: Ratio | null
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

/** A period without an end still runs, and is counted up to the day of the question. */
export function countedMonths (effort: Effort, cap: CapRule | null, place: Place, on: IsoDay): CountedMonths {
  if (cap?.clock === 'worked') return workedMonths(effort, cap.months, place.usedMonths)
  const { period, evidence = {} } = effort
  if (period === undefined || place.since === null) {
    return { months: null, least: NOTHING, finding: finding('duration', 'unknown', { missing: [{ kind: 'effort-fact', name: 'effort.period' }] }) }
  }
  const until = period.until ?? on
  const whole = { from: period.from, until }
  const facts = [fact('from', 'day', period.from, evidenceFor(evidence, '/period', true)), fact('until', 'day', until, evidenceFor(evidence, '/period', true)), fact('clock', 'code', cap?.clock ?? null)]
  const counted = (end: IsoDay): Ratio => monthsIn({ from: period.from, until: end < until ? end : until })

  if (cap?.clock === 'none') return known(facts, monthsIn(whole))
  if (cap?.clock === 'wage-subsidy-runs') {
    const shared = effort.wageSubsidy === undefined ? undefined : sharedPart(whole, effort.wageSubsidy)
    return shared === undefined ? open(facts, NOTHING, { kind: 'effort-fact', name: 'effort.wageSubsidy' }) : known(facts, shared)
  }
  const end = lastDayOfMonths(place.since, cap?.months ?? CERTAIN_MONTHS)
  if (cap === null) return until <= end ? known(facts, monthsIn(whole)) : open(facts, counted(end), { kind: 'rule-value', name: 'buildingBlocks.cap' })
  const capped = [...facts, fact('cap-months', 'count', cap.months)]
  if (until <= end || !cap.orWhileWageSubsidyRuns || effort.wageSubsidy === null) return known(capped, counted(end))
  if (effort.wageSubsidy === undefined) return open(capped, counted(end), { kind: 'effort-fact', name: 'effort.wageSubsidy' })
  const { from, until: last } = effort.wageSubsidy
  return known(capped, counted(from > end || (last !== null && last < end) ? end : last ?? until))
}

function workedMonths ({ workedHoursHundredths: worked, fullTimeYearHundredths: year, evidence = {} }: Effort, cap: number, used: Ratio | null): CountedMonths {
  const facts = [
    fact('worked-hours', 'hundredths', worked ?? null, evidenceFor(evidence, '/workedHoursHundredths', worked)),
    fact('full-time-year', 'hundredths', year ?? null, evidenceFor(evidence, '/fullTimeYearHundredths', year)),
    fact('clock', 'code', 'worked'),
    fact('cap-months', 'count', cap)
  ]
  if (worked === undefined || year === undefined || used === null) {
    const missing: Missing[] = [
      ...(used === null ? [{ kind: 'effort-fact' as const, name: 'effort.earlierEntries' }] : []),
      ...(worked === undefined ? [{ kind: 'effort-fact' as const, name: 'effort.workedHours' }] : []),
      ...(year === undefined ? [{ kind: 'effort-fact' as const, name: 'effort.fullTimeYear' }] : [])
    ]
    return { months: null, least: NOTHING, finding: finding('duration', 'unknown', { facts, missing }) }
  }
  return known(facts, smallest(less(ratio(cap), used), times(ratio(worked, year), ratio(12))))
}

function sharedPart (whole: { from: IsoDay, until: IsoDay }, subsidy: Period | null): Ratio {
  if (subsidy === null) return NOTHING
  const until = subsidy.until === null || subsidy.until > whole.until ? whole.until : subsidy.until
  return monthsIn({ from: movedInto(subsidy.from, { from: whole.from, until: null }), until })
}

function known (facts: readonly FactUsed[], months: Ratio): CountedMonths {
  const counts = months.over > 0n
  return { months, least: months, finding: finding('duration', counts ? 'met' : 'not-met', { facts: [...facts, fact('counted-months', 'hundredths', hundredthsOf(months))] }) }
}

function open (facts: readonly FactUsed[], least: Ratio, missing: Missing): CountedMonths {
  return { months: null, least, finding: finding('duration', 'unknown', { facts: [...facts, fact('least-months', 'hundredths', hundredthsOf(least))], missing: [missing] }) }
}
