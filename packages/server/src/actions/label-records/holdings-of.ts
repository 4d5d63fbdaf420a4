import type { LabelHolding } from '@sroi/matcher'
import type { KeptLabelRecord } from '../../store/index.ts'

/** Labels that somebody looked at and found valid, and that are not in doubt: as the register and the library know a label. */
export function holdingsOf (records: readonly KeptLabelRecord[]): readonly LabelHolding[] {
  return records.flatMap(({ label: { scheme, level, issuer, period }, check: { result, level: strength, source, on }, suspension, recordedAt }) => result === 'valid' && suspension === null
    ? [{ scheme, level, issuer, period, evidence: { level: strength, source, on }, recordedAt }]
    : [])
}
