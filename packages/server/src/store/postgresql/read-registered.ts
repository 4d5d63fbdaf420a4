// What the register knows of suppliers, whether or not it is published.
import type { OrganisationIdentifier } from '@sroi/matcher'
import { and, desc, eq, inArray, lt, sql } from 'drizzle-orm'
import { isSameOrganisation, normalOrganisation, spellingsOf } from '../../organisation/normal-organisation.ts'
import type { PendingSupplier, RegisteredVersion } from '../supplier-register.ts'
import { instantOf } from './instant-of.ts'
import { ofTenant } from './of-tenant.ts'
import { publishedSuppliers, registers, supplierVersions } from './tables/register.ts'
import type { Handle } from './with-tenant.ts'

export async function readRevision (handle: Handle, tenantId: string): Promise<number> {
  const [row] = await handle.select({ revision: registers.revision }).from(registers).where(ofTenant(registers, tenantId))
  if (row === undefined) throw new Error('the tenant has no register')
  return row.revision
}

/** Newest first, at most so many before a revision. */
export async function readRegisteredVersions (handle: Handle, tenantId: string, id: string, before: number | null, most: number): Promise<readonly RegisteredVersion[]> {
  const rows = await handle.select().from(supplierVersions)
    .where(and(ofTenant(supplierVersions, tenantId), eq(supplierVersions.supplierId, id), before === null ? undefined : lt(supplierVersions.revision, before)))
    .orderBy(desc(supplierVersions.revision)).limit(most)
  return rows.map(({ revision, recordedAt, payload, reason }) => ({ revision, recordedAt: recordedAt === null ? null : instantOf(recordedAt), facts: payload, reason }))
}

/** The id of who has this number in the register now; null: nobody. Whoever had it once may have another by now. */
export async function readIdOf (handle: Handle, tenantId: string, identifier: OrganisationIdentifier): Promise<string | null> {
  const { scheme, value } = normalOrganisation(identifier)
  const had = await handle.selectDistinct({ id: supplierVersions.supplierId }).from(supplierVersions).where(and(
    ofTenant(supplierVersions, tenantId),
    inArray(sql`${supplierVersions.payload} -> 'identifier' ->> 'scheme'`, [...spellingsOf(scheme)]),
    sql`${supplierVersions.payload} -> 'identifier' ->> 'value' = ${value}`
  ))
  for (const { id } of had) {
    const [newest] = await readRegisteredVersions(handle, tenantId, id, null, 1)
    if (newest !== undefined && newest.facts !== null && isSameOrganisation(newest.facts.identifier, { scheme, value })) return id
  }
  return null
}

/** Of these ids, those that somebody in the register has or had. */
export async function readKnown (handle: Handle, tenantId: string, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await handle.selectDistinct({ id: supplierVersions.supplierId }).from(supplierVersions)
    .where(and(ofTenant(supplierVersions, tenantId), inArray(supplierVersions.supplierId, [...ids])))
  return new Set(rows.map(({ id }) => id))
}

export interface PendingAsked {
  /** Null: of all. */
  readonly ids: readonly string[] | null
  /** Null: from the first. */
  readonly after: string | null
  /** Null: all. */
  readonly most: number | null
}

/**
 * Of whom something else is published than the register knows, in order of id. What was written down before it was published is published since;
 * so only what is newer is compared.
 */
export async function readPending (handle: Handle, tenantId: string, { ids, after, most }: PendingAsked): Promise<readonly PendingSupplier[]> {
  const chosen = sql`${ids === null ? sql`` : sql`AND supplier_id = ANY (ARRAY[${sql.join(ids.map((id) => sql`${id}`), sql`, `)}]::text[])`} ${after === null ? sql`` : sql`AND supplier_id > ${after}`}`
  const rows = await handle.execute(sql`
    SELECT known.supplier_id AS id, known.revision, known.payload AS registered, shown.payload AS published
    FROM (SELECT DISTINCT ON (supplier_id) supplier_id, revision, payload, sha256 FROM ${supplierVersions}
        WHERE ${ofTenant(supplierVersions, tenantId)} ${chosen} ORDER BY supplier_id, revision DESC) AS known
      LEFT JOIN LATERAL (SELECT revision, payload, sha256 FROM ${publishedSuppliers}
        WHERE ${ofTenant(publishedSuppliers, tenantId)} AND supplier_id = known.supplier_id ORDER BY revision DESC LIMIT 1) AS shown ON true
    WHERE known.revision > coalesce(shown.revision, 0) AND known.payload IS DISTINCT FROM shown.payload
    ORDER BY known.supplier_id ${most === null ? sql`` : sql`LIMIT ${most}`}`)
  return rows.map((row) => ({
    id: String(row['id']),
    revision: Number(row['revision']),
    registered: row['registered'] as PendingSupplier['registered'],
    published: row['published'] as PendingSupplier['published']
  }))
}
