// What came of asking a receipt again.
import type { Difference } from '../first-differences.ts'

export type MissingKind = 'payload' | 'kind' | 'question' | 'rule-set' | 'lexicon' | 'labels' | 'authorities' | 'solver'

/** Without it the same cannot be asked. */
export interface Missing {
  readonly what: MissingKind
  readonly name: string
}

export type Replayed =
  /**
   * `whole`: everything. `shown`: all but what depends on suppliers that the receipt does not hold: the totals, how many are outside, and that nobody else
   * should have stood before those that are shown.
   */
  | { readonly state: 'reproduced', readonly extent: 'whole' | 'shown', readonly madeBy: string }
  | { readonly state: 'different', readonly extent: 'whole' | 'shown', readonly madeBy: string, readonly differences: readonly Difference[] }
  | { readonly state: 'not-replayable', readonly missing: readonly Missing[] }
  /** A receipt of something that no engine answered: a change, an erasure. */
  | { readonly state: 'nothing-to-ask' }
