// What the provisions on ranking hold: who comes first among those that count.
import type { BasisPoints } from './values.ts'

/** What the score is the sum of. Weights add up to 10 000. */
export type Criterion = 'subject-closeness' | 'coverage-of-obligation' | 'place-closeness' | 'standing-certainty'

export interface RankingRule {
  readonly weights: Readonly<Record<Criterion, BasisPoints>>
  /** Fit by distance: the first band whose `withinMetres` is not exceeded. */
  readonly distanceBands: readonly { readonly withinMetres: number, readonly fit: BasisPoints }[]
  /** Fit by the number of leading CPV digits two codes share: index is the number of digits, 0 to 8. */
  readonly subjectFitByDigits: readonly BasisPoints[]
  /** Fit by standing: a badge that counts as long as the contract runs, one that ends earlier, a temporary one. */
  readonly standingFit: { readonly throughout: BasisPoints, readonly endsEarlier: BasisPoints, readonly temporary: BasisPoints }
}
