import { sql, type SQL } from 'drizzle-orm'
import type { Reach } from '../../../access/index.ts'
import type { ChangedObject } from '../../receipt-kinds.ts'
import { ofTenant } from '../of-tenant.ts'
import { contracts, contractVersions } from '../tables/contracts.ts'
import { importSubjects } from '../tables/imports.ts'
import type { Written } from './accept-import.ts'
import type { Work } from './accept-suppliers.ts'
import { recordedPayload, sha256Of } from './recorded-payload.ts'

/** Writes what was staged of contracts, each as its next version. */
export async function acceptContracts ({ handle, tenantId, id, at }: Work, reach: Reach): Promise<Written> {
  const mine = sql`${ofTenant(importSubjects, tenantId)} AND ${importSubjects.importId} = ${id}`
  // nobody else changes these until we are done
  await handle.execute(sql`SELECT FROM ${contracts} WHERE ${ofTenant(contracts, tenantId)} AND id::text IN (SELECT subject_id FROM ${importSubjects} WHERE ${mine}) ORDER BY id FOR UPDATE`)
  const owner = sql`payload::jsonb -> 'owner'`
  const dropped = await handle.execute(sql`
    DELETE FROM ${importSubjects} AS staged WHERE staged.tenant_id = ${tenantId} AND staged.import_id = ${id} AND (
      NOT ${isReached(reach, { authority: sql`staged.payload::jsonb ->> 'authority'`, scheme: sql`staged.payload::jsonb -> 'owner' ->> 'scheme'`, value: sql`staged.payload::jsonb -> 'owner' ->> 'value'` })}
      OR (base_revision IS NOT NULL AND NOT EXISTS (SELECT FROM ${contracts} AS kept WHERE kept.tenant_id = staged.tenant_id AND kept.id::text = staged.subject_id AND kept.version = staged.base_revision AND NOT kept.archived
        AND ${isReached(reach, { authority: sql`kept.authority_id`, scheme: sql`kept.owner_scheme`, value: sql`kept.owner_value` })}))
      OR EXISTS (SELECT FROM ${contracts} AS kept WHERE kept.tenant_id = staged.tenant_id AND kept.id::text <> staged.subject_id
        AND kept.authority_id = staged.payload::jsonb ->> 'authority' AND kept.reference = staged.payload::jsonb -> 'contract' ->> 'id'
        AND kept.owner_scheme IS NOT DISTINCT FROM staged.payload::jsonb -> 'owner' ->> 'scheme' AND kept.owner_value IS NOT DISTINCT FROM staged.payload::jsonb -> 'owner' ->> 'value'))
    RETURNING subject_id`)
  await handle.execute(sql`
    INSERT INTO ${contracts} (tenant_id, id, authority_id, owner_scheme, owner_value, reference, version)
    SELECT tenant_id, subject_id::uuid, payload::jsonb ->> 'authority', ${owner} ->> 'scheme', ${owner} ->> 'value', payload::jsonb -> 'contract' ->> 'id', 1
    FROM ${importSubjects} WHERE ${mine} AND base_revision IS NULL`)
  await handle.execute(sql`
    UPDATE ${contracts} AS kept SET version = kept.version + 1, owner_scheme = staged.payload::jsonb -> 'owner' ->> 'scheme', owner_value = staged.payload::jsonb -> 'owner' ->> 'value'
    FROM ${importSubjects} AS staged
    WHERE staged.tenant_id = ${tenantId} AND staged.import_id = ${id} AND base_revision IS NOT NULL AND kept.tenant_id = staged.tenant_id AND kept.id::text = staged.subject_id`)
  const rows = await handle.execute<{ id: string, before: string | null, after: string }>(sql`
    WITH staged AS (
      SELECT tenant_id, subject_id::uuid AS contract_id, coalesce(base_revision, 0) AS base, ${recordedPayload(at)} AS recorded FROM ${importSubjects} WHERE ${mine}
    ), written AS (
      INSERT INTO ${contractVersions} (tenant_id, contract_id, version, payload, sha256, recorded_at)
      SELECT tenant_id, contract_id, base + 1, recorded::jsonb, ${sha256Of(sql`recorded`)}, ${at}::timestamptz FROM staged
      RETURNING contract_id, sha256
    )
    SELECT written.contract_id::text AS id, versions.sha256 AS before, written.sha256 AS after FROM written
      JOIN staged USING (contract_id)
      LEFT JOIN ${contractVersions} AS versions ON versions.tenant_id = ${tenantId} AND versions.contract_id = written.contract_id AND versions.version = staged.base`)
  return { changed: rows.map((row): ChangedObject => ({ object: 'contract', id: row.id, before: row.before, after: row.after })), register: null, isLess: dropped.length > 0 }
}

/** Whether somebody reaches a contract, as isWithin decides it; never unknown. */
function isReached (reach: Reach, { authority, scheme, value }: { readonly authority: SQL, readonly scheme: SQL, readonly value: SQL }): SQL {
  if (reach.all) return sql`true`
  const ofAuthority = reach.authorities.map((one) => sql`${authority} = ${one}`)
  const ofOrganisation = reach.organisation === null ? [] : [sql`(${scheme} = ${reach.organisation.scheme} AND ${value} = ${reach.organisation.value})`]
  return sql`coalesce(${sql.join([sql`false`, ...ofAuthority, ...ofOrganisation], sql` OR `)}, false)`
}
