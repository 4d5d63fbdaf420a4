// How long what is kept is kept: data of the tenant.
import type { IsoDay } from '@sroi/matcher'
import type { ReceiptKind } from './receipt-kinds.ts'

/** Payloads of receipts of a kind, lines of the two logs, files of evidence and versions of profiles. That something was erased is always kept. */
export type RetentionKind = Exclude<ReceiptKind, 'erasure'> | 'audit' | 'processing' | 'evidence' | 'profile'

const KINDS: Readonly<Record<RetentionKind, true>> = { match: true, assessment: true, valuation: true, reservation: true, mix: true, decision: true, change: true, audit: true, processing: true, evidence: true, profile: true }

export const RETENTION_KINDS = Object.keys(KINDS) as readonly RetentionKind[]

/** Lines of the logs where the tenant says nothing: what belongs to an incident is kept for three years. */
export const USUAL_LOG_MONTHS = 36

export const FEWEST_MONTHS = 12
export const MOST_MONTHS = 1_200

/** How long something is kept, and how much of it there is. */
export interface KeptFor {
  readonly kind: RetentionKind
  /** Whole months from the day it was written, in Amsterdam, or from the end of the last case that needs it; null: without an end. */
  readonly months: number | null
  /** Payloads, lines of the log, files or versions. */
  readonly kept: number
  /** Of those: whose time has ended, by the clock of the database. */
  readonly ended: number
  /** The day on which the time of the oldest ends or ended; null: of none. */
  readonly firstEndsOn: IsoDay | null
}
