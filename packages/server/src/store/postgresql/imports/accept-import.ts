// Accepting an import: all that was staged and still fits enters the register under one revision, or nothing does.
import { and, eq, sql } from 'drizzle-orm'
import { changeRecord } from '../../change-record.ts'
import type { Acceptance, Import } from '../../imports.ts'
import type { ChangedObject } from '../../receipt-kinds.ts'
import { findActors, identityDigest } from '../find-actors.ts'
import { ofTenant } from '../of-tenant.ts'
import { openWriting } from '../open-writing.ts'
import { importRows, imports, importSubjects } from '../tables/imports.ts'
import type { Handle } from '../with-tenant.ts'
import { acceptContracts } from './accept-contracts.ts'
import { acceptSuppliers } from './accept-suppliers.ts'
import { importOfRow } from './import-of-row.ts'

/** What an acceptance wrote. */
export interface Written {
  readonly changed: readonly ChangedObject[]
  /** Null: the register was not touched. */
  readonly register: NonNullable<Parameters<typeof changeRecord>[2]> | null
  /** Something of what was staged did not fit any more. */
  readonly isLess: boolean
}

/** Null: it is not to be accepted. */
export async function acceptImport (handle: Handle, tenantId: string, id: string, { at, by, reach, audit, processed }: Acceptance): Promise<Import | null> {
  const own = and(ofTenant(imports, tenantId), eq(imports.id, id))
  const [found] = await handle.select().from(imports).where(own).for('update')
  if (found === undefined || found.state !== 'accepting' || found.baseRevision === null) return null
  const open = openWriting(handle, tenantId)
  const work = { handle, tenantId, id, at, base: found.baseRevision }
  const { changed, register, isLess } = found.kind === 'contracts' ? await acceptContracts(work, reach) : await acceptSuppliers(work)
  const changedMeanwhile = isLess ? await markMoved(handle, tenantId, id) : 0
  if (changed.length > 0) open.writing.appendAtEnd(changeRecord(at, changed, register), by)
  open.writing.audit(audit, by)
  for (const line of processed) open.writing.processed(line)
  const acceptedBy = by === null ? null : (await findActors(handle, tenantId, [by], at)).get(identityDigest(by))?.id ?? null
  const [accepted] = await handle.update(imports)
    .set({ state: 'accepted', acceptedAt: at, touchedAt: at, acceptedBy, revision: register?.to ?? null, changedMeanwhile }).where(own).returning()
  await open.finish()
  return accepted === undefined ? null : importOfRow(accepted)
}

/** Rows of which nothing is staged any more: what they are about was changed by somebody else. Returns how many. */
async function markMoved (handle: Handle, tenantId: string, id: string): Promise<number> {
  const moved = await handle.execute(sql`
    WITH gone AS (
      SELECT DISTINCT subject_id FROM ${importRows} WHERE ${ofTenant(importRows, tenantId)} AND import_id = ${id} AND outcome IN ('accepted', 'changed')
      EXCEPT SELECT subject_id FROM ${importSubjects} WHERE ${ofTenant(importSubjects, tenantId)} AND import_id = ${id}
      EXCEPT SELECT merged_into FROM ${importSubjects} WHERE ${ofTenant(importSubjects, tenantId)} AND import_id = ${id}
    )
    UPDATE ${importRows} SET outcome = 'changed-meanwhile' FROM gone
    WHERE ${ofTenant(importRows, tenantId)} AND import_id = ${id} AND outcome IN ('accepted', 'changed') AND ${importRows.subjectId} = gone.subject_id
    RETURNING row`)
  return moved.length
}
