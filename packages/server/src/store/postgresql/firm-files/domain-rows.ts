// The mail domains of firms, as somebody of the region looked them up.
import type { OrganisationIdentifier } from '@sroi/matcher'
import { and, desc, eq, or, sql } from 'drizzle-orm'
import { digestOf } from '../../../json/digest.ts'
import type { DomainWriting, KeptDomains } from '../../firm-domains.ts'
import { meetPerson } from '../admission/person-rows.ts'
import { instantOf } from '../instant-of.ts'
import { inChunks } from '../in-chunks.ts'
import { ofTenant } from '../of-tenant.ts'
import { firmDomains } from '../tables/firm-files.ts'
import type { Handle } from '../with-tenant.ts'

type Row = typeof firmDomains.$inferSelect

export async function findDomains (handle: Handle, tenantId: string, { scheme, value }: OrganisationIdentifier): Promise<KeptDomains | null> {
  const [row] = await handle.select().from(firmDomains)
    .where(and(ofTenant(firmDomains, tenantId), eq(firmDomains.organisationScheme, scheme), eq(firmDomains.organisationValue, value))).orderBy(desc(firmDomains.version)).limit(1)
  return row === undefined ? null : domainsOf(row)
}

/** The firms that have one of these domains. */
export async function firmsWithDomain (handle: Handle, tenantId: string, domains: readonly string[]): Promise<readonly OrganisationIdentifier[]> {
  if (domains.length === 0) return []
  const rows = await newest(handle, tenantId, sql`${firmDomains.confirmed} && ARRAY[${sql.join(domains.map((domain) => sql`${domain}`), sql`, `)}]::text[]`)
  return rows.map(({ organisationScheme: scheme, organisationValue: value }) => ({ scheme, value }))
}

/** The domains that count of each of these firms, by `keyOf`. */
export async function confirmedDomains (handle: Handle, tenantId: string, firms: readonly OrganisationIdentifier[]): Promise<ReadonlyMap<string, readonly string[]>> {
  const found = new Map<string, readonly string[]>()
  for (const part of inChunks(firms)) {
    const rows = await newest(handle, tenantId, or(...part.map(({ scheme, value }) => and(eq(firmDomains.organisationScheme, scheme), eq(firmDomains.organisationValue, value)))))
    for (const { organisationScheme: scheme, organisationValue: value, confirmed } of rows) found.set(keyOf({ scheme, value }), confirmed)
  }
  return found
}

export function keyOf ({ scheme, value }: OrganisationIdentifier): string {
  return JSON.stringify([scheme, value])
}

async function newest (handle: Handle, tenantId: string, which: ReturnType<typeof and>): Promise<readonly Row[]> {
  return handle.select().from(firmDomains).where(and(ofTenant(firmDomains, tenantId), which, sql`NOT EXISTS (
    SELECT FROM ${firmDomains} AS later WHERE later.tenant_id = ${tenantId} AND later.organisation_scheme = ${firmDomains.organisationScheme}
      AND later.organisation_value = ${firmDomains.organisationValue} AND later.version > ${firmDomains.version})`))
}

/** Domains as a transaction sees them that may look them up. */
export function domainWriting (handle: Handle, tenantId: string): DomainWriting {
  return {
    lock: async ({ scheme, value }) => {
      const lock = Buffer.from(digestOf({ domains: { scheme, value }, tenantId }).slice(0, 16), 'hex').readBigInt64BE().toString()
      await handle.execute(sql`SELECT pg_advisory_xact_lock(${lock}::bigint)`)
      return findDomains(handle, tenantId, { scheme, value })
    },
    save: async ({ scheme, value }, { confirmed, setAside }, version, by, at) => {
      const { id: recordedBy, kind: recordedKind } = await meetPerson(handle, tenantId, by, at)
      const row: Row = { tenantId, organisationScheme: scheme, organisationValue: value, version, confirmed: [...confirmed], setAside: [...setAside], recordedAt: at, recordedBy, recordedKind }
      await handle.insert(firmDomains).values(row)
      return domainsOf(row)
    }
  }
}

function domainsOf ({ version, confirmed, setAside, recordedAt, recordedBy }: Row): KeptDomains {
  return { version, confirmed, setAside, recordedAt: instantOf(recordedAt), recordedBy }
}
