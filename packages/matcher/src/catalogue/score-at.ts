// What a ranked supplier scores. The same as `score`, without its reasons.
import type { ScoreQuestion } from '../scoring/index.ts'
import { portionOf, WHOLE } from '../primitives/index.ts'
import { type DayNumber, NO_END, STANDINGS } from './columns.ts'
import { dayNumber } from './day-number.ts'

const FULL = STANDINGS.indexOf('full')
export interface ToScore {
  readonly fit: number
  /** Cents it can fill; 0 when that is not known. */
  readonly cents: number
  /** Squared metres; -1: not known. */
  readonly squared: number
  readonly isInMunicipality: boolean
  readonly standing: number
  readonly countsUntil: DayNumber
}

/** A function that adds up, for one question. Without a ranking everybody has nothing. */
export function scoring (question: ScoreQuestion | null, leftCents: number | null): (subject: ToScore) => number {
  if (question === null) return () => 0
  const { ranking: { weights, distanceBands, standingFit }, performance } = question
  const end = performance.until === null ? NO_END : dayNumber(performance.until)
  const bands = distanceBands.map(({ withinMetres, fit }) => ({ squared: withinMetres * withinMetres, fit }))
  const points = (weight: number, fit: number): number => Math.floor(weight * fit / WHOLE)
  return ({ fit, cents, squared, isInMunicipality, standing, countsUntil }) => {
    const place = squared === -1 ? (isInMunicipality ? WHOLE : 0) : bands.find((band) => squared <= band.squared)?.fit ?? 0
    const certainty = standing !== FULL ? standingFit.temporary : countsUntil < end ? standingFit.endsEarlier : standingFit.throughout
    return points(weights['subject-closeness'], fit) + points(weights['coverage-of-obligation'], leftCents === null ? 0 : portionOf(cents, leftCents)) +
      points(weights['place-closeness'], place) + points(weights['standing-certainty'], certainty)
  }
}
