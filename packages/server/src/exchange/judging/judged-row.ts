import type { ReadRow } from '../reading/read-row.ts'
import type { Remark } from '../sheets/remark.ts'
import type { FieldChange, JudgedRow } from './judgement.ts'

/** A row that is kept apart. */
export function quarantined ({ row, problems, warnings }: ReadRow, subject: string | null, of: string, more: readonly Remark[] = []): JudgedRow {
  return { row, outcome: 'quarantined', subject, of, problems: [...problems, ...more], warnings, changes: [] }
}

/** A row that can be written, or changes nothing. */
export function judgedRow ({ row, warnings }: ReadRow, outcome: 'accepted' | 'changed' | 'unchanged', subject: string, of: string, changes: readonly FieldChange[] = [], more: readonly Remark[] = []): JudgedRow {
  return { row, outcome, subject, of, problems: [], warnings: [...warnings, ...more], changes: outcome === 'changed' ? changes : [] }
}
