import type { FastifyInstance } from 'fastify'
import type { Test } from 'tap'
import { buildApp } from '../../dist/app.js'
import { type Catalogues, openWhyThread } from '../../dist/catalogue/index.js'
import { DEMONSTRATION_TENANT } from '../../dist/demonstration/load-demonstration.js'
import type { Clock, Tenants } from '../../dist/dependencies.js'
import { createIdentification, type Identification, type IdentificationOptions } from '../../dist/identity/index.js'
import { type EvidenceDesk, openEvidenceDesk, type Scanner } from '../../dist/evidence/index.js'
import { type Imports, openImports } from '../../dist/exchange/open-imports.js'
import { createLog } from '../../dist/logging/create-log.js'
import { connect } from '../../dist/store/postgresql/connect.js'
import { createDirectory } from '../../dist/store/postgresql/create-directory.js'
import type { PostgresqlStore } from '../../dist/store/postgresql/create-postgresql-store.js'
import { openTenants } from '../../dist/tenants/open-tenants.js'
import { newSigningKey, readSigningKeys } from '../../dist/signing/signing-keys.js'
import { createOperation, type OperationOptions } from '../../dist/operation/create-operation.js'
import type { PoolOptions } from '../../dist/store/postgresql/connect.js'
import { clonedDatabase } from '../database/create-database.ts'

export interface Application {
  readonly app: FastifyInstance
  readonly store: PostgresqlStore
  readonly clock: Clock
  readonly catalogues: Catalogues
  readonly databaseUrl: string
  readonly tenants: Tenants
  readonly identification: Identification
  readonly imports: Imports
  readonly evidence: EvidenceDesk
  /** From then on the database does not answer. */
  readonly disconnect: () => Promise<void>
  /** Every line that was logged, as it was written. */
  readonly lines: readonly string[]
}

/** A Sunday morning, whenever the test runs. */
export const NOW = '2026-11-22T09:00:00.000Z'

/** The key that signs what tests export, another in each run. */
export const SIGNING = readSigningKeys(newSigningKey())

export interface ApplicationOptions extends Partial<Omit<OperationOptions, 'log'>> {
  readonly pool?: Partial<PoolOptions>
  /** Says what is malware; nothing is when it is absent. Null: there is no scanner. */
  readonly scanner?: Scanner | null
  /** How much a firm may keep, in bytes. */
  readonly quota?: number
  /** Who can sign in; nobody when it is absent. */
  readonly identified?: Partial<IdentificationOptions>
}

/** The whole service over a database of its own; closed when the test ends. */
export async function buildApplication (t: Test, { pool, identified, scanner = { scan: async () => ({ isClean: true }) }, quota = 200 * 1024 * 1024, ...operation }: ApplicationOptions = {}): Promise<Application> {
  const databaseUrl = await clonedDatabase(t)
  const directory = createDirectory(await connect(databaseUrl, pool))
  const clock = { now: () => NOW }
  const why = openWhyThread()
  const lines: string[] = []
  const log = createLog('info', { write: (line: string) => { lines.push(line) } })
  const identification = createIdentification({ providers: [], store: directory.identity, clock, log, publicAddress: null, demonstrationSignIn: false, ...identified })
  const tenants = openTenants({ directory, clock, log, tellWhy: why.tellWhy })
  const imports = openImports({ databaseUrl, storeOf: directory.importsOf, folder: null, clock, log })
  const evidence = openEvidenceDesk({ isOpen: true, scanner, quota, clock, log })
  t.teardown(() => Promise.all([imports.close(), identification.close(), tenants.close(), why.close()]))
  const { store, catalogues } = tenants.open({ ...DEMONSTRATION_TENANT, host: null })
  const app = await buildApp({ tenants, identification, imports, evidence, clock, log, signing: SIGNING }, createOperation({ log, checks: { database: () => tenants.ready() }, sources: { pool: directory.use, catalogues: () => tenants.catalogues() }, ...operation }))
  t.teardown(() => app.close())
  return { app, store: store as PostgresqlStore, clock, catalogues, databaseUrl, tenants, identification, imports, evidence, disconnect: directory.close, lines }
}
