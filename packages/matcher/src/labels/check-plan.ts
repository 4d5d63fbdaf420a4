// Can every fact of the firm and every day be reckoned with? All that is wrong is said at once.
import { MatcherError, type Problem } from '../error.ts'
import type { Firm } from '../model/firm.ts'
import type { LabelDays } from '../model/label-rules.ts'
import type { IsoDay } from '../model/values.ts'
import { dayFault, type Fault, instantFault, WHOLE } from '../primitives/index.ts'

/** More fte than any firm has: sums stay whole. */
const MOST_FTE_HUNDREDTHS = 1_000_000_000

/** @throws MatcherError INVALID_REQUEST */
export function checkFirm (firm: Firm): void {
  refuse(problemsOfFirm(firm))
}

/** @throws MatcherError INVALID_REQUEST */
export function checkDay (day: IsoDay, place: string): void {
  refuse(problemsOfDay(day, place))
}

/** @throws MatcherError INVALID_REQUEST */
export function checkPlan (firm: Firm, { on, before, knownAt }: LabelDays): void {
  const backwards = dayFault(on) === null && dayFault(before) === null && before < on
  refuse([
    ...problemsOfFirm(firm),
    ...problemsOfDay(on, '/on'),
    ...problemsOfDay(before, '/before'),
    ...(backwards ? [{ place: '/before', code: 'before-on', detail: `'${before}' lies before the day of the question, '${on}'. Give a day on or after it.` }] : []),
    ...at('/knownAt', instantFault(knownAt))
  ])
}

function problemsOfFirm ({ foundedOn, workforce = {}, purchases = [], shares = {}, counts = {}, applications = [] }: Firm): readonly Problem[] {
  const { totalFteHundredths, steady, fullTimeHoursHundredths, targetGroup = [] } = workforce
  const tooEarly = steady !== undefined && foundedOn !== undefined && steady.since < foundedOn
  return [
    ...problemsOfNumber(totalFteHundredths, '/workforce/totalFteHundredths'),
    ...problemsOfNumber(fullTimeHoursHundredths, '/workforce/fullTimeHoursHundredths', MOST_FTE_HUNDREDTHS, 1),
    ...(steady === undefined ? [] : [...problemsOfNumber(steady.fteHundredths, '/workforce/steady/fteHundredths'), ...problemsOfDay(steady.since, '/workforce/steady/since')]),
    ...(foundedOn === undefined ? [] : problemsOfDay(foundedOn, '/foundedOn')),
    ...(tooEarly ? [{ place: '/workforce/steady/since', code: 'contradiction', detail: `'${steady.since}' lies before the firm was founded, '${foundedOn}'. Correct one of the two.` }] : []),
    ...targetGroup.flatMap(({ fteHundredths, hoursPerWeekHundredths }, index) => [
      ...problemsOfNumber(fteHundredths, `/workforce/targetGroup/${index}/fteHundredths`),
      ...problemsOfNumber(hoursPerWeekHundredths, `/workforce/targetGroup/${index}/hoursPerWeekHundredths`)
    ]),
    ...purchases.flatMap(({ targetFteHundredths }, index) => problemsOfNumber(targetFteHundredths, `/purchases/${index}/targetFteHundredths`)),
    ...Object.entries(shares).flatMap(([name, share]) => problemsOfNumber(share, `/shares/${name}`, WHOLE)),
    ...Object.entries(counts).flatMap(([name, count]) => problemsOfNumber(count, `/counts/${name}`)),
    ...applications.flatMap(({ on }, index) => problemsOfDay(on, `/applications/${index}/on`))
  ]
}

function problemsOfNumber (value: number | undefined, place: string, most = MOST_FTE_HUNDREDTHS, least = 0): readonly Problem[] {
  if (value === undefined || (Number.isInteger(value) && value >= least && value <= most)) return []
  return [{ place, code: 'no-number', detail: `${value} is not a whole number from ${least} to ${most}. Correct it, or leave it out if it is not known.` }]
}

function problemsOfDay (day: IsoDay, place: string): readonly Problem[] {
  return at(place, dayFault(day))
}

function at (place: string, fault: Fault | null): readonly Problem[] {
  return fault === null ? [] : [{ place, ...fault }]
}

function refuse (problems: readonly Problem[]): void {
  if (problems.length > 0) throw new MatcherError('INVALID_REQUEST', problems)
}
