// Which part of a full-time week is it, and is it enough to count?
import type { Effort } from '../model/effort.ts'
import type { Finding, Missing } from '../model/finding.ts'
import type { BuildingBlockRule } from '../model/valuation-rules.ts'
import { evidenceFor, fact, finding, ONCE, type Ratio, ratio, smallest } from '../primitives/index.ts'

export interface HoursShare {
  /** Null: not known. */
  readonly share: Ratio | null
  readonly findings: readonly Finding[]
}

/** No agreement or authority counts a longer week as full time; so forty hours are full time where the basis is not stated. */
const LONGEST_FULL_TIME_WEEK = 40_00

/** Hours beyond full time add nothing: a value is that of a full-time place. */
export function hoursShare (effort: Effort, { hoursBasis, minimumWeekHundredths: minimum, cap }: BuildingBlockRule): HoursShare {
  const { evidence = {}, weeklyHoursHundredths: hours } = effort
  const facts = [fact('weekly-hours', 'hundredths', hours ?? null, evidenceFor(evidence, '/weeklyHoursHundredths', hours))]
  const enough = minimum === null ? [] : [minimumHours(hours, minimum, facts)]
  if (hoursBasis?.by === 'none' || cap?.clock === 'worked') return { share: ONCE, findings: enough }

  const isFixed = hoursBasis?.by === 'fixed'
  const fullTime = hoursBasis === null ? LONGEST_FULL_TIME_WEEK : isFixed ? hoursBasis.weekHundredths : effort.fullTimeWeekHundredths
  const missing: Missing[] = hours === undefined ? [{ kind: 'effort-fact', name: 'effort.weeklyHours' }] : []
  if (fullTime === undefined) missing.push({ kind: 'effort-fact', name: 'effort.fullTimeWeek' })
  if (hoursBasis === null && (hours === undefined || hours < LONGEST_FULL_TIME_WEEK)) missing.push({ kind: 'rule-value', name: 'buildingBlocks.hoursBasis' })
  const shown = [...facts, fact('full-time-week', 'hundredths', hoursBasis === null ? null : fullTime ?? null, isFixed || hoursBasis === null ? null : evidenceFor(evidence, '/fullTimeWeekHundredths', fullTime)), fact('hours-basis', 'code', hoursBasis?.by ?? null)]
  if (missing.length > 0 || hours === undefined || fullTime === undefined) return { share: null, findings: [...enough, finding('hours-share', 'unknown', { facts: shown, missing })] }
  return { share: smallest(ratio(hours, fullTime), ONCE), findings: [...enough, finding('hours-share', 'met', { facts: shown })] }
}

function minimumHours (hours: number | undefined, minimum: number, facts: Finding['facts']): Finding {
  const compared = [...facts, fact('minimum-hours', 'hundredths', minimum)]
  if (hours === undefined) return finding('minimum-hours', 'unknown', { facts: compared, missing: [{ kind: 'effort-fact', name: 'effort.weeklyHours' }] })
  return finding('minimum-hours', hours >= minimum ? 'met' : 'not-met', { facts: compared })
}
