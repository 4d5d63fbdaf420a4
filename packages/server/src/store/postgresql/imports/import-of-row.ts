import type { Import } from '../../imports.ts'
import { instantOf } from '../instant-of.ts'
import type { imports } from '../tables/imports.ts'

/** An import as the rest of the service knows it. */
export function importOfRow (row: typeof imports.$inferSelect): Import {
  const { id, kind, format, state, fileName, bytes, sha256, createdBy, acceptedBy, problems, revision } = row
  return {
    id, kind, format, state, fileName, bytes, sha256,
    createdAt: instantOf(row.createdAt), createdBy, acceptedBy,
    progress: { read: row.rowsRead, judged: row.rowsJudged },
    counts: { accepted: row.accepted, changed: row.changed, unchanged: row.unchanged, quarantined: row.quarantined, changedMeanwhile: row.changedMeanwhile, warned: row.warned },
    checkedAt: row.checkedAt === null ? null : instantOf(row.checkedAt),
    problems,
    acceptedAt: row.acceptedAt === null ? null : instantOf(row.acceptedAt),
    revision
  }
}
