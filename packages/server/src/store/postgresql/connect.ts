import { drizzle, type PostgresJsDatabase } from 'drizzle-orm/postgres-js'
import postgres from 'postgres'
import { StartError } from '../../problems/start-error.ts'
import { connectionProblem } from '../connection-problem.ts'
import { createGate, type PoolUse } from './gate.ts'
import { guardTransactions } from './guard-transactions.ts'
import { lossySettings } from './lossy-settings.ts'
import { openWriteSlots } from './write-slots.ts'

export interface Connection {
  /** Its transactions wait their turn at the gate of the pool; a statement outside of one goes through `pass`. */
  readonly database: PostgresJsDatabase
  /** Does work that takes one connection when there is one. Throws DatabaseBusyError when there is none in time. */
  pass<T> (work: () => Promise<T>): Promise<T>
  /** The settings with which the server can lose what it acknowledged. */
  readonly lossy: readonly string[]
  use (): PoolUse
  close (): Promise<void>
}

export interface PoolOptions {
  /** How many connections at most. */
  readonly size: number
  /** How long somebody waits for one; the time-outs of the database itself; all in milliseconds. */
  readonly patience: number
  readonly statementTimeout: number
  readonly lockTimeout: number
  readonly idleTransactionTimeout: number
  /** What to do on a server that can lose what it acknowledged. */
  readonly durability: 'refuse' | 'warn'
}

const POOL: PoolOptions = { size: 10, patience: 2_000, statementTimeout: 30_000, lockTimeout: 5_000, idleTransactionTimeout: 60_000, durability: 'warn' }

/** The role the service works as. It owns nothing, so that row-level security always binds it. */
const APP_ROLE = 'sroi_app'

/**
 * Opens the pool. Every connection takes the role of the service while it starts, before it can ask anything.
 * @throws StartError when the role could not be taken or would see every tenant, or the server can lose what it acknowledged.
 */
export async function connect (databaseUrl: string, options: Partial<PoolOptions> = {}): Promise<Connection> {
  const { size, patience, statementTimeout, lockTimeout, idleTransactionTimeout, durability } = { ...POOL, ...options }
  const client = postgres(databaseUrl, {
    max: size,
    // Named prepared statements do not survive a pooler that hands out connections per transaction.
    prepare: false,
    connect_timeout: 10,
    idle_timeout: 60,
    onnotice: () => {},
    connection: {
      application_name: 'sroi',
      role: APP_ROLE,
      statement_timeout: statementTimeout,
      lock_timeout: lockTimeout,
      idle_in_transaction_session_timeout: idleTransactionTimeout
    }
  })
  try {
    await checkRole(client)
    const lossy = await lossySettings(client)
    if (lossy.length > 0 && durability === 'refuse') throw new StartError(lossyWords(lossy))
    const gate = createGate({ size, patience })
    const database = gated(drizzle(guardTransactions(client)), gate.pass)
    openWriteSlots(database, size, patience)
    return { database, pass: gate.pass, lossy, use: gate.use, close: () => client.end({ timeout: 5 }) }
  } catch (error) {
    await client.end({ timeout: 5 })
    throw connectionProblem(error, databaseUrl)
  }
}

function lossyWords (lossy: readonly string[]): string {
  return `The PostgreSQL server can lose what it acknowledged: ${lossy.map((name) => `${name} is off`).join(', ')}. Set ${lossy.length === 1 ? 'it' : 'them'} to on, or start with DURABILITY=warn where losing everything is fine`
}

function gated (database: PostgresJsDatabase, pass: <T>(work: () => Promise<T>) => Promise<T>): PostgresJsDatabase {
  const begin = database.transaction.bind(database)
  database.transaction = ((work, config) => pass(() => begin(work, config))) as typeof database.transaction
  return database
}

async function checkRole (client: postgres.Sql): Promise<void> {
  const [role] = await client<{ name: string, unbound: boolean, owns: boolean }[]>`
    SELECT rolname AS name, rolsuper OR rolbypassrls AS unbound,
      EXISTS (SELECT FROM pg_class WHERE relowner = pg_roles.oid) AS owns
    FROM pg_roles WHERE rolname = current_user`
  const wrong = role === undefined || role.name !== APP_ROLE
    ? `the connection works as '${role?.name ?? 'nobody'}', not as '${APP_ROLE}'; a pooler that drops the startup parameter 'role' does this`
    : role.unbound
      ? `'${APP_ROLE}' is a superuser or bypasses row-level security; take that away with ALTER ROLE ${APP_ROLE} NOSUPERUSER NOBYPASSRLS`
      : role.owns
        ? `'${APP_ROLE}' owns tables; give them to the account that migrates`
        : null
  if (wrong !== null) throw new StartError(`The service would not be bound by row-level security: ${wrong}`)
}
