import { and, desc, eq } from 'drizzle-orm'
import type { RuleSetVersion } from '../histories.ts'
import { instantOf } from './instant-of.ts'
import { ofTenant } from './of-tenant.ts'
import { ruleSets } from './tables/rules.ts'
import type { Handle } from './with-tenant.ts'

/** Every version of a rule set, newest first. */
export async function readRuleSetHistory (handle: Handle, tenantId: string, id: string): Promise<readonly RuleSetVersion[]> {
  const rows = await handle.select({ version: ruleSets.version, revision: ruleSets.revision, publishedAt: ruleSets.publishedAt }).from(ruleSets)
    .where(and(ofTenant(ruleSets, tenantId), eq(ruleSets.id, id))).orderBy(desc(ruleSets.revision))
  return rows.map(({ version, revision, publishedAt }) => ({ version, revision, publishedAt: instantOf(publishedAt) }))
}
