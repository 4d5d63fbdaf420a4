import { drizzle, type PostgresJsDatabase } from 'drizzle-orm/postgres-js'
import postgres from 'postgres'
import { StartError } from '../../problems/start-error.ts'
import { connectionProblem } from '../connection-problem.ts'

export interface Connection {
  readonly database: PostgresJsDatabase
  close (): Promise<void>
}

/** The role the service works as. It owns nothing, so that row-level security always binds it. */
const APP_ROLE = 'sroi_app'

/**
 * Opens the pool. Every connection takes the role of the service while it starts, before it can ask anything.
 * @throws StartError when the role could not be taken or would see every tenant.
 */
export async function connect (databaseUrl: string): Promise<Connection> {
  const client = postgres(databaseUrl, {
    max: 10,
    // Named prepared statements do not survive a pooler that hands out connections per transaction.
    prepare: false,
    connect_timeout: 10,
    idle_timeout: 60,
    onnotice: () => {},
    connection: { application_name: 'sroi', role: APP_ROLE }
  })
  try {
    await checkRole(client)
  } catch (error) {
    await client.end({ timeout: 5 })
    throw connectionProblem(error, databaseUrl)
  }
  return { database: drizzle(client), close: () => client.end({ timeout: 5 }) }
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
