// What the provisions on admission hold: what a badge of the region counts for, and which labels support one.
import type { AuthorityId, BasisPoints } from './values.ts'

/** When a purchase counts because of the standing the supplier has in the region's register. */
export interface BadgeRule {
  /** Contractors of these authorities may use it. */
  readonly authorities: readonly AuthorityId[]
  readonly fullBasisPoints: BasisPoints
  readonly temporaryBasisPoints: BasisPoints
}

/** Which labels support a full badge. */
export interface AcceptedLabelsRule {
  readonly accepted: readonly { readonly scheme: string, readonly levels: readonly string[] | null }[]
  /** False: the source was readable in part, so a label that is not listed is unknown, not refused. */
  readonly complete: boolean
}
