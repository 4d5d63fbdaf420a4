// How long what is kept is kept: data of the tenant.
import type { IsoDay } from '@sroi/matcher'
import type { ReceiptKind } from './receipt-kinds.ts'

/** Payloads of receipts of a kind, and lines of the two logs. That something was erased is always kept. */
export type RetentionKind = Exclude<ReceiptKind, 'erasure'> | 'audit' | 'processing'

const KINDS: Readonly<Record<RetentionKind, true>> = { match: true, assessment: true, valuation: true, reservation: true, mix: true, decision: true, change: true, audit: true, processing: true }

export const RETENTION_KINDS = Object.keys(KINDS) as readonly RetentionKind[]

/** Lines of the logs where the tenant says nothing: what belongs to an incident is kept for three years. */
export const USUAL_LOG_MONTHS = 36

export const FEWEST_MONTHS = 12
export const MOST_MONTHS = 1_200

/** How long something is kept, and how much of it there is. */
export interface KeptFor {
  readonly kind: RetentionKind
  /** Whole months from the day it was written, in Amsterdam; null: without an end. */
  readonly months: number | null
  /** Payloads, or lines of the log. */
  readonly kept: number
  /** Of those: whose time has ended, by the clock of the database. */
  readonly ended: number
  /** The day on which the time of the oldest ends or ended; null: of none. */
  readonly firstEndsOn: IsoDay | null
}
