import type { PostgresJsDatabase } from 'drizzle-orm/postgres-js'
import { StartError } from '../../problems/start-error.ts'
import { readTenants } from './tenant-directory.ts'

/**
 * The tenant of this slug; without one, the only tenant of the database.
 * @throws StartError when it is not there, or not clear.
 */
export async function findTenant (database: PostgresJsDatabase, slug?: string): Promise<string> {
  const tenants = await readTenants(database)
  const names = tenants.map((tenant) => `'${tenant.slug}'`).join(', ')
  const found = slug === undefined ? tenants : tenants.filter((tenant) => tenant.slug === slug)
  const [tenant] = found
  if (tenants.length === 0) throw new StartError('The database has no tenant; start once with the demonstration register, or make one with sroi create-tenant')
  if (tenant === undefined) throw new StartError(`The database has no tenant '${slug}'; it has ${names}`)
  if (found.length > 1) throw new StartError(`The database has more than one tenant; name one with --tenant: ${names}`)
  return tenant.id
}
