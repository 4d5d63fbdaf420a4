import { randomUUID } from 'node:crypto'
import type { Test } from 'tap'
import { maintain, urlOf } from './maintenance.ts'
import { template } from './template.ts'

/** What comes with the demonstration leaves a receipt each: its register, and how its region decides. */
export const TEMPLATE_RECEIPTS = 2

/** The address of a migrated database with the demonstration in it, dropped when the test ends. */
export async function clonedDatabase (t: Test): Promise<string> {
  return create(t, `TEMPLATE ${await template()}`)
}

/** The address of a database with nothing in it, dropped when the test ends. */
export async function emptyDatabase (t: Test): Promise<string> {
  return create(t, 'TEMPLATE template0')
}

async function create (t: Test, from: string): Promise<string> {
  const name = `sroi_test_${randomUUID().replaceAll('-', '')}`
  await maintain((sql) => sql.unsafe(`CREATE DATABASE ${name} ${from}`))
  t.teardown(() => maintain((sql) => sql.unsafe(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)))
  return urlOf(name)
}
