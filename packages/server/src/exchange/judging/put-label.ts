import type { LabelHolding, Supplier } from '@sroi/matcher'
import type { ReadRow } from '../reading/read-row.ts'
import type { Reading } from '../sheets/column.ts'
import { type Remark, shortened } from '../sheets/remark.ts'
import { evidenceOfRow } from './evidence-of-row.ts'
import { RECORDED_LATER } from './judgement.ts'

interface Put {
  readonly before: LabelHolding | null
  /** Null: it cannot be made of this row. */
  readonly after: LabelHolding | null
  readonly problems: readonly Remark[]
}

/** What tells two labels of one supplier apart. */
export function labelKey ({ scheme, level, period }: Pick<LabelHolding, 'scheme' | 'level' | 'period'>): string {
  return `${scheme} ${level ?? ''} ${period.from}`
}

/** The label as a row has it; `before` is what was on record of it. A label that is the same is the same object. */
export function putLabel (read: ReadRow, { labels }: Supplier, reading: Reading): Put {
  const problems: Remark[] = []
  const said = (key: string): string | undefined => read.values.get(key) as string | undefined
  const scheme = said('label') as string
  const from = said('from') as string
  const known = reading.label(scheme)
  const level = said('level') ?? null
  if (known !== null && !known.levels.includes(level)) {
    const levels = known.levels.filter((one) => one !== null)
    problems.push({ code: level === null ? 'absent' : 'unknown-level', column: 'level', ...(level === null ? {} : { value: shortened(level) }), suggestions: levels })
  }
  const before = labels.filter((label) => labelKey(label) === labelKey({ scheme, level, period: { from, until: null } }))
    .reduce<LabelHolding | null>((newest, label) => newest === null || label.recordedAt >= newest.recordedAt ? label : newest, null)
  const issuer = said('issuer') ?? before?.issuer ?? known?.issuer
  if (issuer === undefined) problems.push({ code: 'absent', column: 'issuer' })
  const until = said('until') ?? before?.period.until ?? null
  if (until !== null && until < from) problems.push({ code: 'backwards', column: 'until', value: until, other: 'from' })
  if (problems.length > 0 || issuer === undefined) return { before, after: null, problems }
  const after: LabelHolding = { scheme, level, issuer, period: { from, until }, evidence: evidenceOfRow(read, before?.evidence), recordedAt: RECORDED_LATER }
  return { before, after: before !== null && isSame(before, after) ? before : after, problems }
}

function isSame (one: LabelHolding, other: LabelHolding): boolean {
  const { evidence, period } = one
  return one.issuer === other.issuer && period.until === other.period.until &&
    evidence.level === other.evidence.level && evidence.source === other.evidence.source && evidence.on === other.evidence.on
}
