// The process: from a database to an address that answers, and back.
import type { FastifyInstance } from 'fastify'
import { prepareSearch } from './actions/prepare-search.ts'
import { buildApp } from './app.ts'
import { openWhyThread } from './catalogue/index.ts'
import { systemClock } from './clock/system-clock.ts'
import { readConfig } from './config.ts'
import { DEMONSTRATION_TENANT, loadDemonstration, type Loaded } from './demonstration/load-demonstration.ts'
import { readDemonstration } from './demonstration/read-demonstration.ts'
import { createLog } from './logging/create-log.ts'
import { StartError } from './problems/start-error.ts'
import { checkRuleSets, connect, createDirectory, createTenant, type Directory, migrate } from './store/index.ts'
import { openTenants } from './tenants/open-tenants.ts'
import type { Tenants } from './dependencies.ts'

export interface ServeOptions {
  /** The account of this URL migrates; the service itself works as a role that owns nothing. */
  readonly databaseUrl: string
  readonly host: string
  /** 0: any free port. */
  readonly port: number
  /** Fills an empty register with fictional suppliers. */
  readonly demonstration: boolean
  /** Where the service keeps what it can make again: the snapshot of a large catalogue. Absent: the DATA_FOLDER of the environment, else nowhere. */
  readonly dataFolder?: string | undefined
  readonly onProgress?: (line: string) => void
}

export interface Serving {
  /** `http://127.0.0.1:8080` */
  readonly address: string
  /** Answers what is under way, takes nothing new, and lets go of the database. */
  readonly close: () => Promise<void>
}

/** How long requests under way may take when the service closes, in milliseconds. */
const PATIENCE = 3_000

const WORDS: Record<Loaded, string> = {
  loaded: 'Loaded the demonstration register (fictional suppliers)',
  kept: 'The demonstration register is there already',
  differs: 'The register holds other data than this release brings; it is kept as it is'
}

/** Migrates, loads, checks the rules and listens. Throws StartError when somebody can mend what is wrong. */
export async function serve ({ databaseUrl, host, port, demonstration, dataFolder, onProgress: say = () => {} }: ServeOptions): Promise<Serving> {
  const config = readConfig()
  const log = createLog(config.logLevel)
  const applied = await migrate(databaseUrl)
  say(applied.length === 0 ? 'The database is up to date' : `Applied ${applied.length} migrations: ${applied.join(', ')}`)
  const directory = await openDirectory(databaseUrl, demonstration, say)
  const why = openWhyThread()
  const tenants = openTenants({ directory, clock: systemClock, log, tellWhy: why.tellWhy, catalogues: { folder: dataFolder ?? config.dataFolder ?? null } })
  try {
    await prepareTenants(tenants)
    const app = await buildApp({ tenants, clock: systemClock, log })
    const address = await app.listen({ host, port })
    return { address, close: () => close(app, [why, tenants]) }
  } catch (error) {
    await closeAll([why, tenants])
    throw error
  }
}

async function openDirectory (databaseUrl: string, demonstration: boolean, say: (line: string) => void): Promise<Directory> {
  if (demonstration) await createTenant(databaseUrl, DEMONSTRATION_TENANT)
  const connection = await connect(databaseUrl)
  try {
    const directory = createDirectory(connection)
    if (demonstration) say(WORDS[await loadDemonstration(directory.storeOf(DEMONSTRATION_TENANT.id), systemClock, readDemonstration())])
    return directory
  } catch (error) {
    await connection.close()
    throw error
  }
}

/** Checks the rules of every tenant and makes its register ready, so that the first question waits for nothing. */
async function prepareTenants (tenants: Tenants): Promise<void> {
  const all = await tenants.list()
  if (all.length === 0) throw new StartError('The database has no tenant; start once with the demonstration register, or make one with sroi create-tenant')
  for (const tenant of all) {
    const { store, catalogues } = tenants.open(tenant)
    await checkRuleSets(store)
    await prepareSearch({ store, catalogues })
  }
}

async function close (app: FastifyInstance, others: readonly Closing[]): Promise<void> {
  // A connection whose answer ends after the closing began stays open for the next request, unless somebody closes it.
  const sweep = setInterval(() => app.server.closeIdleConnections(), 50)
  const impatient = setTimeout(() => app.server.closeAllConnections(), PATIENCE)
  await app.close()
  clearInterval(sweep)
  clearTimeout(impatient)
  await closeAll(others)
}

interface Closing { readonly close: () => Promise<void> }

/** One after the other. */
async function closeAll (all: readonly Closing[]): Promise<void> {
  for (const one of all) await one.close()
}
