import { and, eq } from 'drizzle-orm'
import type { RuleWriting } from '../rules.ts'
import { ofTenant } from './of-tenant.ts'
import { readNewestRuleSets } from './read-rule-sets.ts'
import { readRevision } from './read-registered.ts'
import { authorities, ruleSets } from './tables/rules.ts'
import type { Handle } from './with-tenant.ts'

/** Rule sets as a transaction sees them that may publish one. */
export function ruleWriting (handle: Handle, tenantId: string): RuleWriting {
  return {
    newest: async () => readNewestRuleSets(handle, tenantId, await readRevision(handle, tenantId)),
    hasVersion: async (id, version) => (await handle.select({ id: ruleSets.id }).from(ruleSets)
      .where(and(ofTenant(ruleSets, tenantId), eq(ruleSets.id, id), eq(ruleSets.version, version)))).length > 0,
    ownOf: async (authority) => {
      const [row] = await handle.select({ ruleSet: authorities.ruleSetId }).from(authorities).where(and(ofTenant(authorities, tenantId), eq(authorities.id, authority)))
      return row?.ruleSet ?? null
    },
    adopt: async (authority, ruleSet) => {
      await handle.update(authorities).set({ ruleSetId: ruleSet }).where(and(ofTenant(authorities, tenantId), eq(authorities.id, authority)))
    }
  }
}
