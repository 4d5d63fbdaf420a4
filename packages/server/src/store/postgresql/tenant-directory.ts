// What is asked before it is known in which tenant somebody acts: which tenants there are, and who is a member of which.
import type { IsoDay } from '@sroi/matcher'
import { and, gte, isNull, lte, or, sql } from 'drizzle-orm'
import type { PostgresJsDatabase } from 'drizzle-orm/postgres-js'
import type { Role, Tenant, TenantMembership, Visitors } from '../../access/index.ts'
import { memberships, tenants } from './tables/tenants.ts'

export async function readTenants (database: PostgresJsDatabase): Promise<readonly Tenant[]> {
  const rows = await database.transaction((handle) => handle.select().from(tenants).orderBy(tenants.slug))
  return rows.map(({ visitors, ...tenant }) => ({ ...tenant, visitors: visitors as Visitors }))
}

/** The memberships that hold on a day of any of these members, in every tenant. The setting opens those rows and no others, for one transaction. */
export async function readMemberships (database: PostgresJsDatabase, members: readonly string[], on: IsoDay): Promise<readonly TenantMembership[]> {
  return database.transaction(async (handle) => {
    await handle.execute(sql`SELECT set_config('app.members', ${members.join(',')}, true)`)
    const rows = await handle.select({ tenantId: memberships.tenantId, role: memberships.role, authority: memberships.authorityId }).from(memberships)
      .where(and(lte(memberships.validFrom, on), or(isNull(memberships.validUntil), gte(memberships.validUntil, on))))
      .orderBy(memberships.tenantId, memberships.id)
    return rows.map(({ role, ...membership }) => ({ ...membership, role: role as Role }))
  })
}
