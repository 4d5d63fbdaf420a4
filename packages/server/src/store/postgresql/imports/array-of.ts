import { type SQL, sql } from 'drizzle-orm'

type Item = string | number | null

const TYPES = { text: sql`text[]`, integer: sql`integer[]`, bigint: sql`bigint[]` } as const

/** A list as one parameter, for `unnest`: a thousand rows in a statement cost as much as one. */
export function arrayOf (type: keyof typeof TYPES, items: readonly Item[]): SQL {
  return sql`${literal(items)}::${TYPES[type]}`
}

function literal (items: readonly Item[]): string {
  return `{${items.map((item) => item === null ? 'NULL' : typeof item === 'number' ? String(item) : `"${item.replaceAll(/["\\]/g, '\\$&')}"`).join(',')}}`
}
