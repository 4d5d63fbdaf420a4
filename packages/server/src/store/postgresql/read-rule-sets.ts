import type { RuleSet } from '@sroi/matcher'
import { and, desc, inArray, lte, max } from 'drizzle-orm'
import type { RuleSetReference } from '../store.ts'
import { ofTenant } from './of-tenant.ts'
import { ruleSets } from './tables/rules.ts'
import type { Handle } from './with-tenant.ts'

/** The newest version of every rule set at a revision, by id. */
export async function readNewestRuleSets (handle: Handle, tenantId: string, revision: number): Promise<ReadonlyMap<string, RuleSet>> {
  const rows = await handle.selectDistinctOn([ruleSets.id], { id: ruleSets.id, payload: ruleSets.payload }).from(ruleSets)
    .where(and(ofTenant(ruleSets, tenantId), lte(ruleSets.revision, revision)))
    .orderBy(ruleSets.id, desc(ruleSets.revision))
  return new Map(rows.map(({ id, payload }) => [id, payload]))
}

/** The revision, at most this one, in which a rule set was last published; 0: none was. */
export async function readRulesSince (handle: Handle, tenantId: string, revision: number): Promise<number> {
  const [row] = await handle.select({ since: max(ruleSets.revision) }).from(ruleSets).where(and(ofTenant(ruleSets, tenantId), lte(ruleSets.revision, revision)))
  return row?.since ?? 0
}

/** Exactly these versions, in this order; null when one of them is not there. */
export async function readRuleSetVersions (
  handle: Handle, tenantId: string, references: readonly Pick<RuleSetReference, 'id' | 'version'>[]
): Promise<readonly RuleSet[] | null> {
  const rows = await handle.select({ payload: ruleSets.payload }).from(ruleSets)
    .where(and(ofTenant(ruleSets, tenantId), inArray(ruleSets.id, references.map(({ id }) => id))))
  const found = references.flatMap(({ id, version }) =>
    rows.filter(({ payload }) => payload.id === id && payload.version === version).map(({ payload }) => payload))
  return found.length === references.length ? found : null
}
