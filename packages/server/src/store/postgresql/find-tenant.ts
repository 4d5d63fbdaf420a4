import type { PostgresJsDatabase } from 'drizzle-orm/postgres-js'
import { StartError } from '../../problems/start-error.ts'
import { tenants } from './tables.ts'

/** The only tenant of a database: as long as nobody signs in, a service speaks for one. */
export async function findTenant (database: PostgresJsDatabase): Promise<string> {
  const found = await database.select().from(tenants).limit(2)
  const [tenant] = found
  if (tenant === undefined) throw new StartError('The database has no tenant; start once with the demonstration register, or insert one')
  if (found.length > 1) throw new StartError('The database has more than one tenant, and a service without sign-in can speak for one only')
  return tenant.id
}
