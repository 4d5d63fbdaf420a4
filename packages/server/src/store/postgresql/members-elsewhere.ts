import type { IsoDay } from '@sroi/matcher'
import { and, gte, isNull, ne, or, sql } from 'drizzle-orm'
import { memberships } from './tables/tenants.ts'
import type { Handle } from './with-tenant.ts'

/** Of these members, by digest, those that are a member of another tenant on a day or later. Nothing else of that tenant is read. */
export async function membersElsewhere (handle: Handle, tenantId: string, members: readonly string[], on: IsoDay): Promise<ReadonlySet<string>> {
  if (members.length === 0) return new Set()
  await handle.execute(sql`SELECT set_config('app.members', ${[...new Set(members)].join(',')}, true)`)
  const rows = await handle.selectDistinct({ member: memberships.member }).from(memberships)
    .where(and(ne(memberships.tenantId, tenantId), or(isNull(memberships.validUntil), gte(memberships.validUntil, on))))
  // the rest of the transaction sees its own tenant alone again
  await handle.execute(sql`SELECT set_config('app.members', '', true)`)
  return new Set(rows.map(({ member }) => member))
}
