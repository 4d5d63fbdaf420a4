import type { ReadRow } from '../reading/read-row.ts'

/** So many rows are named. */
const NAMED = 20

/** Which rows say the same thing twice: each with all rows of that thing. */
export function twice (rows: readonly ReadRow[], keyOf: (row: ReadRow) => string): ReadonlyMap<ReadRow, readonly number[]> {
  if (rows.length < 2) return new Map()
  const byKey = new Map<string, ReadRow[]>()
  for (const row of rows) {
    const key = keyOf(row)
    const same = byKey.get(key)
    if (same === undefined) byKey.set(key, [row])
    else same.push(row)
  }
  return new Map([...byKey.values()].filter((same) => same.length > 1).flatMap((same) => same.map((row) => [row, same.slice(0, NAMED).map((one) => one.row)] as const)))
}
