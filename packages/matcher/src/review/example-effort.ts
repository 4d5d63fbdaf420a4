// An entry that a row of a table speaks of, with every fact its value needs, so that nothing is unknown but what the rules leave open.
import type { Effort } from '../model/effort.ts'
import type { BuildingBlockRule, EffortSelector } from '../model/valuation-rules.ts'
import type { IsoDay } from '../model/values.ts'
import { lastDayOfMonths, lowestIn } from '../primitives/index.ts'

/** A full-time week of the contractor, in hundredths of hours. */
const FULL_WEEK = 40_00
/** A full-time year of the contractor, in hundredths of hours: a whole number for each month. */
export const FULL_YEAR = 2088_00

/** Full time for one year from a day on, or as long as the cap allows; purchases and costs of € 1 000; everything else not there. */
export function exampleEffort (selector: EffortSelector | null, block: BuildingBlockRule | null, from: IsoDay): Effort {
  const [kind = 'hire'] = selector?.kinds ?? []
  const [group] = selector?.groups ?? []
  const [education] = selector?.education ?? []
  const week = Math.max(FULL_WEEK, block?.minimumWeekHundredths ?? 0, block?.hoursBasis?.by === 'fixed' ? block.hoursBasis.weekHundredths : 0)
  const ways = block?.values.length ?? 0
  const months = selector?.benefitMonths === undefined ? null : lowestIn(selector.benefitMonths)
  return {
    id: 'example',
    kind,
    ...(group === undefined ? {} : { group }),
    ...(education === undefined ? {} : { education: education.levels === null ? { track: education.track } : { track: education.track, level: education.levels.from } }),
    ...(months === null ? {} : { benefitMonths: { from: months, until: months } }),
    ...(ways > 1 && block?.values[0] !== undefined ? { valuedBy: block.values[0].unit } : {}),
    ...(kind === 'purchase' ? { purchase: purchaseOn(from) } : {}),
    period: { from, until: lastDayOfMonths(from, Math.min(12, monthsOf(block))) },
    weeklyHoursHundredths: week,
    fullTimeWeekHundredths: FULL_WEEK,
    workedHoursHundredths: FULL_YEAR / 12,
    fullTimeYearHundredths: FULL_YEAR,
    age: { from: 39, until: 41 },
    employment: 'fixed-term',
    internshipMonthsBefore: 0,
    circumstances: [],
    monthsSinceSameEmployer: null,
    wageSubsidy: block?.cap?.clock === 'wage-subsidy-runs' ? { from, until: null } : null,
    schoolYears: 1,
    hoursHundredths: 100_00,
    days: 10,
    costCents: 100_000,
    labourCostCents: 100_000
  }
}

function monthsOf (block: BuildingBlockRule | null): number {
  return block?.cap?.clock === 'calendar' ? block.cap.months : 12
}

function purchaseOn (day: IsoDay): NonNullable<Effort['purchase']> {
  return {
    invoice: { cents: 100_000, vat: 'excluding' },
    days: { order: day, delivery: day, invoice: day, payment: day },
    standings: [],
    isForContract: true,
    isBySubcontractor: false
  }
}
