import type { IsoInstant } from '@sroi/matcher'
import { and, desc, eq, gt, inArray, lt, sql } from 'drizzle-orm'
import type { Import, ImportStore } from '../../imports.ts'
import type { Connection } from '../connect.ts'
import { findActors, identityDigest } from '../find-actors.ts'
import { ofTenant } from '../of-tenant.ts'
import { readAuthorities } from '../read-authorities.ts'
import { importRows, imports, importSubjects } from '../tables/imports.ts'
import { registers, supplierMerges } from '../tables/register.ts'
import { type Handle, withTenant } from '../with-tenant.ts'
import { acceptImport } from './accept-import.ts'
import { importOfRow } from './import-of-row.ts'
import { registerView } from './register-view.ts'
import { stageRows } from './stage-rows.ts'

/** Without a sign of life for so long, in milliseconds, nobody works on an import any more. */
const SILENCE = 60_000

/** The imports of one tenant, over a pool of connections. */
export function createImportStore ({ database }: Pick<Connection, 'database'>, tenantId: string): ImportStore {
  const within = <T>(work: (handle: Handle) => Promise<T>) => withTenant(database, tenantId, work)
  const own = (id: string) => and(ofTenant(imports, tenantId), eq(imports.id, id))

  /** Whoever checked it stopped: nothing was written, and what was staged is of no use. Whoever was accepting it wrote nothing either, so it can be accepted again. */
  async function settle (handle: Handle, id: string, at: IsoInstant): Promise<void> {
    const silent = and(own(id), lt(imports.touchedAt, new Date(Date.parse(at) - SILENCE).toISOString()))
    await handle.update(imports).set({ state: 'failed', problems: [{ code: 'interrupted' }] }).where(and(silent, inArray(imports.state, ['uploaded', 'checking'])))
    // who is still at it holds the row, and is not waited for
    await handle.update(imports).set({ state: 'checked' }).where(and(ofTenant(imports, tenantId), sql`${imports.id} IN (${
      handle.select({ id: imports.id }).from(imports).where(and(silent, eq(imports.state, 'accepting'))).for('update', { skipLocked: true })
    })`))
  }

  async function find (id: string, at: IsoInstant): Promise<Import | null> {
    return within(async (handle) => {
      await settle(handle, id, at)
      const [row] = await handle.select().from(imports).where(own(id))
      return row === undefined ? null : importOfRow(row)
    })
  }

  return {
    find,
    create: ({ by, at, ...made }) => within(async (handle) => {
      const createdBy = by === null ? null : (await findActors(handle, tenantId, [by], at)).get(identityDigest(by))?.id ?? null
      await handle.insert(imports).values({ tenantId, ...made, state: 'uploaded', createdAt: at, createdBy, touchedAt: at, rowsRead: 0, rowsJudged: 0, accepted: 0, changed: 0, unchanged: 0, quarantined: 0, changedMeanwhile: 0, warned: 0 })
    }),
    list: (most) => within(async (handle) => (await handle.select().from(imports).where(ofTenant(imports, tenantId)).orderBy(desc(imports.createdAt), desc(imports.id)).limit(most)).map(importOfRow)),
    rows: (id, { outcome, warned, after, most }) => within(async (handle) => {
      const rows = await handle.select().from(importRows).where(and(
        ofTenant(importRows, tenantId), eq(importRows.importId, id), gt(importRows.row, after),
        outcome === null ? undefined : eq(importRows.outcome, outcome),
        warned ? sql`jsonb_array_length(${importRows.detail} -> 'warnings') > 0` : undefined
      )).orderBy(importRows.row).limit(most)
      return rows.map(({ row, outcome: became, subjectId, subject, detail }) => ({ row, outcome: became, subjectId, subject, detail }))
    }),
    move: (id, from, to, at) => within(async (handle) =>
      (await handle.update(imports).set({ state: to, touchedAt: at }).where(and(own(id), inArray(imports.state, [...from]))).returning({ id: imports.id })).length > 0),
    read: (id, rows, at) => within(async (handle) =>
      (await handle.update(imports).set({ rowsRead: rows, touchedAt: at }).where(and(own(id), eq(imports.state, 'checking'))).returning({ id: imports.id })).length > 0),
    stage: (id, judged, at) => within((handle) => stageRows(handle, tenantId, id, judged, at)),
    finish: (id, revision, at) => within(async (handle) => {
      await handle.update(imports).set({ state: 'checked', checkedAt: at, touchedAt: at, baseRevision: revision }).where(and(own(id), eq(imports.state, 'checking')))
    }),
    fail: (id, problems, at) => within(async (handle) => {
      await handle.update(imports).set({ state: 'failed', problems, touchedAt: at }).where(and(own(id), inArray(imports.state, ['uploaded', 'checking'])))
    }),
    accept: (id, acceptance) => within((handle) => acceptImport(handle, tenantId, id, acceptance)),
    register: () => within(async (handle) => {
      const [row] = await handle.select({ revision: registers.revision }).from(registers).where(ofTenant(registers, tenantId))
      if (row === undefined) throw new Error('the tenant has no register')
      return { revision: row.revision, view: registerView(within, tenantId), authorities: await readAuthorities(handle, tenantId) }
    }),
    expire: (before) => within(async (handle) => {
      const ended = handle.select({ id: imports.id }).from(imports).where(and(ofTenant(imports, tenantId), lt(imports.touchedAt, before)))
      await handle.delete(importSubjects).where(and(ofTenant(importSubjects, tenantId), inArray(importSubjects.importId, ended)))
      await handle.delete(importRows).where(and(ofTenant(importRows, tenantId), inArray(importRows.importId, ended)))
      await handle.update(imports).set({ state: 'cancelled' }).where(and(ofTenant(imports, tenantId), lt(imports.touchedAt, before), eq(imports.state, 'checked')))
    }),
    mergedInto: (id) => within(async (handle) => {
      const rows = await handle.execute<{ id: string }>(sql`
        WITH RECURSIVE onward (id, steps) AS (
          SELECT new_id, 1 FROM ${supplierMerges} WHERE ${ofTenant(supplierMerges, tenantId)} AND old_id = ${id}
          UNION ALL
          SELECT new_id, steps + 1 FROM ${supplierMerges} JOIN onward ON old_id = onward.id WHERE ${ofTenant(supplierMerges, tenantId)} AND steps < 100
        ) SELECT id FROM onward ORDER BY steps DESC LIMIT 1`)
      return rows[0]?.id ?? null
    })
  }
}
