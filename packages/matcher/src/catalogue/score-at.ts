// What a ranked supplier scores. The same as `score`, without its reasons.
import type { ScoreQuestion } from '../scoring/index.ts'
import { portionOf, WHOLE } from '../primitives/index.ts'
import { FULL } from './purchase-at.ts'
import type { PurchaseSeen } from './purchases.ts'

/**
 * A function that adds up, for one question. Without a ranking everybody has nothing. `cents`: what it can fill, 0 when that is not known; `squared`: metres, -1
 * when they are not known.
 */
export function scoring (question: ScoreQuestion | null, leftCents: number | null): (fit: number, cents: number, squared: number, isInMunicipality: boolean, purchase: PurchaseSeen) => number {
  if (question === null) return () => 0
  const { ranking: { weights, distanceBands, standingFit } } = question
  const bands = distanceBands.map(({ withinMetres, fit }) => ({ squared: withinMetres * withinMetres, fit }))
  const points = (weight: number, fit: number): number => Math.floor(weight * fit / WHOLE)
  const bySubject = weights['subject-closeness']
  const byCoverage = weights['coverage-of-obligation']
  const byPlace = weights['place-closeness']
  const byStanding = weights['standing-certainty']
  const placeFit = (squared: number): number => {
    for (let index = 0; index < bands.length; index += 1) if (squared <= (bands[index] as { squared: number }).squared) return (bands[index] as { fit: number }).fit
    return 0
  }
  return (fit, cents, squared, isInMunicipality, { standing, isThroughout }) => {
    const place = squared === -1 ? (isInMunicipality ? WHOLE : 0) : placeFit(squared)
    const certainty = standing !== FULL ? standingFit.temporary : isThroughout ? standingFit.throughout : standingFit.endsEarlier
    return points(bySubject, fit) + points(byCoverage, leftCents === null ? 0 : portionOf(cents, leftCents)) + points(byPlace, place) + points(byStanding, certainty)
  }
}
