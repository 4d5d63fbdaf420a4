import type { IsoDay, IsoInstant } from '@sroi/matcher'
import { sql } from 'drizzle-orm'
import type { ErasureRecord, ReceiptKind } from '../receipt-kinds.ts'
import type { Handle } from './with-tenant.ts'

/** So many in one transaction, and in one receipt. */
const MOST = 1_000

/** Takes away payloads whose retention ended by the clock of the database, and returns the record of it; null when there are none. */
export async function eraseEnded (handle: Handle, at: IsoInstant): Promise<ErasureRecord | null> {
  const rows = await handle.execute<{ receipt_id: string, receipt_position: string, receipt_kind: ReceiptKind, digest: string, ended_on: IsoDay }>(
    sql`SELECT receipt_id, receipt_position, receipt_kind, digest, ended_on::text FROM erase_ended_payloads(${MOST})`)
  if (rows.length === 0) return null
  return {
    kind: 'erasure',
    createdAt: at,
    erased: rows.map((row) => ({
      receiptId: row.receipt_id, position: Number(row.receipt_position), kind: row.receipt_kind, payloadDigest: row.digest, endedOn: row.ended_on
    }))
  }
}
