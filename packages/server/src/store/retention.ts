// How long what is kept is kept: data of the tenant.
import type { ReceiptKind } from './receipt-kinds.ts'

/** Payloads of receipts of a kind, and lines of the two logs. That something was erased is always kept. */
export type RetentionKind = Exclude<ReceiptKind, 'erasure'> | 'audit' | 'processing'

/** Lines of the logs where the tenant says nothing: what belongs to an incident is kept for three years. */
export const USUAL_LOG_MONTHS = 36
