import type { FastifyInstance } from 'fastify'
import type { Test } from 'tap'
import { buildApp } from '../../dist/app.js'
import { type Catalogues, createCatalogues, openWhyThread } from '../../dist/catalogue/index.js'
import { DEMONSTRATION_TENANT } from '../../dist/demonstration/load-demonstration.js'
import type { Clock } from '../../dist/dependencies.js'
import { createLog } from '../../dist/logging/create-log.js'
import { connect } from '../../dist/store/postgresql/connect.js'
import { createPostgresqlStore, type PostgresqlStore } from '../../dist/store/postgresql/create-postgresql-store.js'
import { clonedDatabase } from '../database/create-database.ts'

export interface Application {
  readonly app: FastifyInstance
  readonly store: PostgresqlStore
  readonly clock: Clock
  readonly catalogues: Catalogues
  readonly databaseUrl: string
  /** Every line that was logged, as it was written. */
  readonly lines: readonly string[]
}

/** A Sunday morning, whenever the test runs. */
export const NOW = '2026-11-22T09:00:00.000Z'

/** The whole service over a database of its own; closed when the test ends. */
export async function buildApplication (t: Test): Promise<Application> {
  const databaseUrl = await clonedDatabase(t)
  const store = createPostgresqlStore(await connect(databaseUrl), DEMONSTRATION_TENANT.id)
  t.teardown(() => store.close())
  const clock = { now: () => NOW }
  const catalogues = createCatalogues()
  const why = openWhyThread()
  t.teardown(() => Promise.all([catalogues.close(), why.close()]))
  const lines: string[] = []
  const log = createLog('info', { write: (line: string) => { lines.push(line) } })
  const app = await buildApp({ store, clock, log, catalogues, tellWhy: why.tellWhy })
  t.teardown(() => app.close())
  return { app, store, clock, catalogues, databaseUrl, lines }
}
