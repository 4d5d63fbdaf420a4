import type { Evidence, EvidenceLevel } from '@sroi/matcher'
import type { ReadRow } from '../reading/read-row.ts'

/** Where a row says nothing of its evidence, the firm says so itself. */
const SOURCE = 'import'

/** What the row says of its evidence, over what was known; what nobody says is a declaration of the firm itself. */
export function evidenceOfRow ({ values }: ReadRow, before: Evidence | undefined): Evidence {
  return {
    level: values.get('evidenceLevel') as EvidenceLevel | undefined ?? before?.level ?? 'self-declared',
    on: values.get('evidenceOn') as string | undefined ?? before?.on ?? null,
    source: values.get('evidenceSource') as string | undefined ?? before?.source ?? SOURCE
  }
}
