import { type SQL, sql } from 'drizzle-orm'

const TYPES = { text: sql`text[]`, integer: sql`integer[]`, bigint: sql`bigint[]` } as const

/**
 * A list as one parameter, for `unnest`: a thousand rows in a statement cost as much as one. Items lie on lines of their own, for which nothing in JSON has
 * to be escaped. A line end in a text becomes a space, and an empty text null.
 */
export function arrayOf (type: keyof typeof TYPES, items: readonly (string | number | null)[]): SQL {
  const lines = items.map((item) => item === null ? '' : typeof item === 'number' ? String(item) : item.includes('\n') ? item.replaceAll('\n', ' ') : item).join('\n')
  return sql`string_to_array(${lines}, E'\\n', '')::${TYPES[type]}`
}
