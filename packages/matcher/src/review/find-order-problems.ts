// Do the numbers of a value go together: weights, bands, ranges, and what should rise or fall?
import type { ProvisionValues, RateRule } from '../model/rule-set.ts'
import { overlaps, WHOLE } from '../primitives/index.ts'
import { cellsOf, speaksOf } from './cells.ts'
import { exampleContract } from './example-contract.ts'
import { later } from './later.ts'
import type { Placed } from './placed-provisions.ts'
import { found, type RuleSetProblem } from './rule-set-problem.ts'

export function findOrderProblems (placed: Placed): readonly RuleSetProblem[] {
  const { topic, place, provision: { value, when } } = placed
  const backwards = [...walk(value, `${place}/value`), ...walk(when?.efforts, `${place}/when/efforts`)]
  if (value === null) return backwards
  if (topic === 'ranking') return [...backwards, ...rankingProblems(value as ProvisionValues['ranking'], `${place}/value`)]
  if (topic === 'badge') return [...backwards, ...badgeProblems(value as ProvisionValues['badge'], `${place}/value`)]
  return backwards
}

/** Anything with a lower and an upper end, wherever it stands. */
function walk (value: unknown, place: string): readonly RuleSetProblem[] {
  if (typeof value !== 'object' || value === null) return []
  if (Array.isArray(value)) return value.flatMap((item, index) => walk(item, `${place}/${index}`))
  const record = value as Readonly<Record<string, unknown>>
  const [low, high] = [endOf(record['lower'] ?? record['from'] ?? record['minimumBasisPoints']), endOf(record['upper'] ?? record['until'] ?? record['maximumBasisPoints'])]
  const own = low !== null && high !== null && low > high
    ? [found('range-backwards', place, `The range runs from ${low} to ${high}: nothing lies in it. Swap or correct the ends.`)]
    : []
  return [...own, ...Object.entries(record).flatMap(([key, item]) => walk(item, `${place}/${key}`))]
}

function endOf (end: unknown): number | string | null {
  const bare = typeof end === 'object' && end !== null && 'value' in end ? end.value : end
  return typeof bare === 'number' || typeof bare === 'string' ? bare : null
}

function rankingProblems ({ weights, distanceBands, subjectFitByDigits, standingFit }: ProvisionValues['ranking'], place: string): readonly RuleSetProblem[] {
  const total = Object.values(weights).reduce((sum, weight) => sum + weight, 0)
  return [
    ...(total === WHOLE ? [] : [found('weights-do-not-add-up', `${place}/weights`, `The weights add up to ${total}, not to ${WHOLE}. Correct them.`)]),
    ...distanceBands.flatMap(({ withinMetres, fit }, index) => {
      const before = distanceBands[index - 1]
      if (before === undefined || (withinMetres > before.withinMetres && fit <= before.fit)) return []
      return [found('out-of-order', `${place}/distanceBands/${index}`, `The band within ${withinMetres} m with fit ${fit} follows the band within ${before.withinMetres} m with fit ${before.fit}. Put the bands from near to far, and the fit from high to low.`)]
    }),
    ...subjectFitByDigits.flatMap((fit, digits) => {
      const before = subjectFitByDigits[digits - 1] ?? 0
      return fit >= before ? [] : [found('out-of-order', `${place}/subjectFitByDigits/${digits}`, `${digits} shared digits fit ${fit}, fewer fit ${before}. More shared digits should not fit less.`)]
    }),
    ...(standingFit.throughout >= standingFit.endsEarlier && standingFit.endsEarlier >= standingFit.temporary ? [] : [found('out-of-order', `${place}/standingFit`, `A badge throughout fits ${standingFit.throughout}, one that ends earlier ${standingFit.endsEarlier}, a temporary one ${standingFit.temporary}. What is less certain should not fit more.`)])
  ]
}

function badgeProblems ({ fullBasisPoints, temporaryBasisPoints }: ProvisionValues['badge'], place: string): readonly RuleSetProblem[] {
  return fullBasisPoints >= temporaryBasisPoints ? [] : [found('out-of-order', `${place}/temporaryBasisPoints`, `A temporary badge counts for ${temporaryBasisPoints} basis points, a full one for ${fullBasisPoints}. Are they swapped?`)]
}

/** Rates by labour share on one day: more labour should not owe less. */
export function findRateOrder (rates: readonly Placed[]): readonly RuleSetProblem[] {
  return rates.flatMap((high) => rates.filter((low) => isAboveYetCheaper(high, low)).slice(0, 1).flatMap((low) => {
    const cell = cellsOf([high, low]).find((one) => one.share === high.provision.when?.labourShare?.atLeastBasisPoints && speaksOf(high.provision, one) && speaksOf(low.provision, { ...one, share: null }))
    if (cell === undefined || !overlaps(low.provision.valid, high.provision.valid)) return []
    const day = [low.provision.valid.from, high.provision.published].reduce(later, high.provision.valid.from)
    return [found('out-of-order', `${high.place}/value/basisPoints`, `Contracts with more labour ('${high.provision.id}') owe a lower rate than those with less ('${low.provision.id}'). Are the rates swapped?`, exampleContract('rate', cell, day, high.provision.published))]
  }))
}

function isAboveYetCheaper ({ provision: high }: Placed, { provision: low }: Placed): boolean {
  const [least, below] = [high.when?.labourShare?.atLeastBasisPoints, low.when?.labourShare?.belowBasisPoints]
  const [rate, lower] = [fixed(high.value), fixed(low.value)]
  return least !== undefined && below !== undefined && below <= least && rate !== null && lower !== null && rate < lower
}

function fixed (value: unknown): number | null {
  const rate = value as RateRule | null
  return rate?.kind === 'fixed' ? rate.basisPoints : null
}
