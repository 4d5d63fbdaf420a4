// After a crash: is everything there that was acknowledged, whole, once, and in one chain?
import { createHash } from 'node:crypto'
import { brotliDecompressSync } from 'node:zlib'
import postgres from 'postgres'

/** @typedef {import('./write-load.mjs').Told} Told */

/**
 * Every fault that is found, in words.
 * @param {string} databaseUrl of the account that owns the tables
 * @param {Told} told with no key left open
 */
export async function checkKept (databaseUrl, told) {
  const sql = postgres(databaseUrl, { max: 1, onnotice: () => {} })
  try {
    const rows = await sql`
      SELECT receipts.id, position, previous_hash, hash, payload_digest, kind, payload, packed
      FROM receipts LEFT JOIN receipt_payloads ON receipt_payloads.tenant_id = receipts.tenant_id AND receipt_id = receipts.id ORDER BY position`
    const [head] = await sql`SELECT position, hash FROM receipt_heads`
    const byId = new Map(rows.map(row => [row['id'], row]))
    const ids = [...told.acknowledged.values()]
    return [
      ...told.wrong.map(answer => `a wrong answer: ${answer}`),
      ...[...told.open].map(key => `no answer for ${key}`),
      ...ids.filter(({ id }) => !byId.has(id)).map(({ id }) => `acknowledged and lost: ${id}`),
      ...ids.filter(({ id, hash }) => byId.has(id) && byId.get(id)?.['hash'] !== hash).map(({ id }) => `acknowledged with another hash: ${id}`),
      ...rows.filter(row => digestOfPayload(row) !== row['payload_digest']).map(row => `half there: ${row['id']}`),
      ...rows.filter((row, index) => Number(row['position']) !== index + 1).map(row => `a gap before position ${row['position']}`),
      ...rows.filter((row, index) => row['previous_hash'] !== (rows[index - 1]?.['hash'] ?? null)).map(row => `position ${row['position']} hangs on another hash`),
      ...(Number(head?.['position']) === rows.length && head?.['hash'] === rows.at(-1)?.['hash'] ? [] : ['the head is not the last receipt']),
      ...(rows.filter(row => row['kind'] === 'match').length === ids.length ? [] : [`${rows.filter(row => row['kind'] === 'match').length} matches for ${ids.length} keys`])
    ]
  } finally {
    await sql.end({ timeout: 5 })
  }
}

/**
 * Of the text that is kept, packed or not; null where nothing is there, or what is there cannot be unpacked.
 * @param {import('postgres').Row} row
 */
function digestOfPayload (row) {
  try {
    const text = row['packed'] === null ? row['payload'] : brotliDecompressSync(row['packed'])
    return text === null ? null : createHash('sha256').update(text).digest('hex')
  } catch {
    return null
  }
}
