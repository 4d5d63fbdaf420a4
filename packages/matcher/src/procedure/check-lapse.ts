// Can every day and every amount that leans on a badge be reckoned with? All that is wrong is said at once.
import { MatcherError, type Problem } from '../error.ts'
import type { LapseQuestion, LeaningPurchase } from '../model/badge-lapse.ts'
import type { IsoDay } from '../model/values.ts'
import { dayFault, MAX_CENTS } from '../primitives/index.ts'

/** @throws MatcherError INVALID_REQUEST */
export function checkLapse ({ until, purchases }: Pick<LapseQuestion, 'until' | 'purchases'>, extendedUntil?: IsoDay): void {
  const backwards = extendedUntil !== undefined && dayFault(until) === null && dayFault(extendedUntil) === null && extendedUntil <= until
  refuse([
    ...problemsOfDay(until, '/until'),
    ...(extendedUntil === undefined ? [] : problemsOfDay(extendedUntil, '/extendedUntil')),
    ...(backwards ? [{ place: '/extendedUntil', code: 'not-longer', detail: `'${extendedUntil}' does not lie after '${until}', the last day of the badge. Give a later day.` }] : []),
    ...problemsOfPurchases(purchases)
  ])
}

export function problemsOfPurchases (purchases: readonly LeaningPurchase[]): readonly Problem[] {
  return purchases.flatMap(({ cents, countsCents, countsOn, contractPeriod }, index) => [
    ...problemsOfCents(cents, `/purchases/${index}/cents`),
    ...problemsOfCents(countsCents, `/purchases/${index}/countsCents`),
    ...(countsOn === null ? [] : problemsOfDay(countsOn, `/purchases/${index}/countsOn`)),
    ...(contractPeriod === null ? [] : [...problemsOfDay(contractPeriod.from, `/purchases/${index}/contractPeriod/from`), ...(contractPeriod.until === null ? [] : problemsOfDay(contractPeriod.until, `/purchases/${index}/contractPeriod/until`))])
  ])
}

export function problemsOfDay (day: IsoDay, place: string): readonly Problem[] {
  const fault = dayFault(day)
  return fault === null ? [] : [{ place, ...fault }]
}

export function refuse (problems: readonly Problem[]): void {
  if (problems.length > 0) throw new MatcherError('INVALID_REQUEST', problems)
}

function problemsOfCents (cents: number, place: string): readonly Problem[] {
  if (Number.isInteger(cents) && cents >= 0 && cents <= MAX_CENTS) return []
  return [{ place, code: 'no-amount', detail: `${cents} is no amount in whole cents from 0 to ${MAX_CENTS}. Correct it.` }]
}
