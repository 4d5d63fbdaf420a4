import type { IsoInstant } from '@sroi/matcher'
import type { Membership, Reach } from '../access/index.ts'
import type { Authority, By, Writing } from '../store/index.ts'

/** What a change is made with: who makes it, when, and in which transaction. What throws leaves nothing behind. */
export interface Write {
  readonly writing: Writing
  readonly at: IsoInstant
  readonly by: By
  /** Those by which they may. */
  readonly memberships: readonly Membership[]
  readonly reach: Reach
  /** Everybody whose rules can be asked for. */
  readonly authorities: readonly Authority[]
  /**
   * Throws HttpProblem when whoever asks has seen another version, or does not say which.
   * @param isAnyEnough false: whichever version it is does not do. Absent: it does
   */
  readonly requireVersion: (version: number, isAnyEnough?: boolean) => void
}
