// What receipts hold, read past the service.
import type { Sql } from 'postgres'
import { unpackPayload } from '../../dist/store/pack-payload.js'

export interface PayloadRow {
  readonly id: string
  readonly position: number
  readonly kind: string
  readonly previousHash: string | null
  readonly payloadDigest: string
  readonly hash: string
  /** Null: it was erased. */
  readonly payload: string | null
}

/** Every receipt, by position, with its payload as it was hashed. */
export async function payloadsOf (sql: Sql): Promise<readonly PayloadRow[]> {
  const rows = await sql<(PayloadRow & { packed: Buffer | null })[]>`
    SELECT id, position::int, kind, previous_hash AS "previousHash", payload_digest AS "payloadDigest", hash, payload, packed
    FROM receipts LEFT JOIN receipt_payloads ON receipt_id = id ORDER BY position`
  return Promise.all(rows.map(async ({ payload, packed, ...row }) => ({ ...row, payload: await unpackPayload({ payload, packed }) })))
}
