import type { IsoInstant } from '@sroi/matcher'
import { and, eq, sql } from 'drizzle-orm'
import type { Judged, JudgedRow, Outcome } from '../../../exchange/judging/judgement.ts'
import { ofTenant } from '../of-tenant.ts'
import { importRows, imports, importSubjects } from '../tables/imports.ts'
import type { Handle } from '../with-tenant.ts'
import { arrayOf } from './array-of.ts'

/** Keeps a piece of what was judged, and counts it in the same transaction. False: the import is not being checked any more. */
export async function stageRows (handle: Handle, tenantId: string, id: string, { rows, staged }: Judged, at: IsoInstant): Promise<boolean> {
  const count = (outcome: Outcome): number => rows.reduce((sum, row) => sum + Number(row.outcome === outcome), 0)
  const [counted] = await handle.update(imports).set({
    touchedAt: at,
    rowsJudged: sql`${imports.rowsJudged} + ${rows.length}`,
    accepted: sql`${imports.accepted} + ${count('accepted')}`,
    changed: sql`${imports.changed} + ${count('changed')}`,
    unchanged: sql`${imports.unchanged} + ${count('unchanged')}`,
    quarantined: sql`${imports.quarantined} + ${count('quarantined')}`,
    warned: sql`${imports.warned} + ${rows.reduce((sum, { warnings }) => sum + Number(warnings.length > 0), 0)}`
  }).where(and(ofTenant(imports, tenantId), eq(imports.id, id), eq(imports.state, 'checking'))).returning({ id: imports.id })
  if (counted === undefined) return false
  if (rows.length > 0) {
    await handle.execute(sql`INSERT INTO ${importRows} (tenant_id, import_id, row, outcome, subject_id, subject, detail)
      SELECT ${tenantId}::uuid, ${id}::uuid, row, outcome, subject_id, coalesce(subject, ''), detail::jsonb FROM unnest(
        ${arrayOf('integer', rows.map(({ row }) => row))}, ${arrayOf('text', rows.map(({ outcome }) => outcome))}, ${arrayOf('text', rows.map(({ subject }) => subject))},
        ${arrayOf('text', rows.map(({ of }) => of.slice(0, 200)))}, ${arrayOf('text', rows.map(detailOf))}) AS staged (row, outcome, subject_id, subject, detail)`)
  }
  if (staged.length > 0) {
    await handle.execute(sql`INSERT INTO ${importSubjects} (tenant_id, import_id, subject_id, base_revision, key, payload, merged_into)
      SELECT ${tenantId}::uuid, ${id}::uuid, * FROM unnest(
        ${arrayOf('text', staged.map((one) => one.id))}, ${arrayOf('bigint', staged.map(({ base }) => base))}, ${arrayOf('text', staged.map(({ key }) => key))},
        ${arrayOf('text', staged.map(({ payload }) => payload))}, ${arrayOf('text', staged.map(({ mergedInto = null }) => mergedInto))}) AS staged`)
  }
  return true
}

/** Null: there is nothing to say of it, which saves most of the space. */
function detailOf ({ problems, warnings, changes }: JudgedRow): string | null {
  return problems.length + warnings.length + changes.length === 0 ? null : JSON.stringify({ problems, warnings, changes })
}
