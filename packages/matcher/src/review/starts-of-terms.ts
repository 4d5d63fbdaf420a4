import type { Provision } from '../model/provision.ts'
import type { MergedRuleSet } from '../model/rule-set.ts'
import type { IsoDay } from '../model/values.ts'
import { firstKnownDay } from './day-of-side.ts'
import type { Layered } from './edges.ts'

/** Days on which a term under a provision can start, best first, at least one: before the days off are known, its last day may not be. */
export function startsOfTerms (ruleSet: MergedRuleSet, provision: Provision<unknown>): readonly IsoDay[] {
  const [first, { until }] = [firstKnownDay(provision), provision.valid]
  return [...startsOfDaysOff(ruleSet).filter((day) => day > first && (until === null || day <= until)), first]
}

/** The days from which it is known on which days no term ends, latest first. */
function startsOfDaysOff ({ provisions }: MergedRuleSet): readonly IsoDay[] {
  const all: readonly Layered[] = [...provisions.termExtension, ...provisions.publicHolidays, ...provisions.equatedDays]
  return [...new Set(all.map(({ provision }) => provision.valid.from))].sort().reverse()
}
