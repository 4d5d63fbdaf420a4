import { canonicalText } from '../../json/digest.ts'
import type { Supplier } from '@sroi/matcher'
import type { ReadRow } from '../reading/read-row.ts'
import type { Reading } from '../sheets/column.ts'
import { LABELS } from '../sheets/labels.ts'
import { OFFERINGS } from '../sheets/offerings.ts'
import type { Remark } from '../sheets/remark.ts'
import { changesBetween } from './changes-between.ts'
import { identifierKey } from './identifier-key.ts'
import { judgedRow, quarantined } from './judged-row.ts'
import type { FieldChange, Judged, JudgedRow } from './judgement.ts'
import { problemsOfSupplier } from './problems-of-supplier.ts'
import { labelKey, putLabel } from './put-label.ts'
import { offeringKey, putOffering } from './put-offering.ts'
import type { Known } from './register-view.ts'
import { twice } from './twice.ts'

interface Step {
  readonly supplier: Supplier
  readonly isNew: boolean
  readonly changes: readonly FieldChange[]
}

/** The rows of one supplier, one after the other: each on what the one before it made. */
export function judgeParts (kind: 'labels' | 'offerings', rows: readonly ReadRow[], known: Known, before: Supplier, reading: Reading): Judged {
  const of = `${before.identifier.value} ${before.name}`
  const readable = rows.filter(({ problems }) => problems.length === 0)
  const double = twice(readable, kind === 'labels' ? keyOfLabelRow : offeringKey)
  const judged: JudgedRow[] = []
  let supplier = before
  for (const read of rows) {
    const same = double.get(read)
    if (read.problems.length > 0 || same !== undefined) {
      judged.push(quarantined(read, known.id, of, same === undefined ? [] : [{ code: 'twice', rows: same }]))
      continue
    }
    const step = kind === 'labels' ? withLabel(read, supplier, reading) : withOffering(read, supplier)
    const problems = 'problems' in step ? step.problems : step.supplier === supplier ? [] : problemsOfSupplier(step.supplier)
    if ('problems' in step || problems.length > 0) {
      judged.push(quarantined(read, known.id, of, problems))
      continue
    }
    judged.push(judgedRow(read, step.supplier === supplier ? 'unchanged' : step.isNew ? 'accepted' : 'changed', known.id, of, step.changes))
    supplier = step.supplier
  }
  return { rows: judged, staged: supplier === before ? [] : [{ id: known.id, base: known.revision, key: identifierKey(before.identifier), payload: canonicalText(supplier) }] }
}

function keyOfLabelRow ({ values }: ReadRow): string {
  return labelKey({ scheme: values.get('label') as string, level: values.get('level') as string | undefined ?? null, period: { from: values.get('from') as string, until: null } })
}

function withLabel (read: ReadRow, supplier: Supplier, reading: Reading): Step | { readonly problems: readonly Remark[] } {
  const { before, after, problems } = putLabel(read, supplier, reading)
  if (after === null) return { problems }
  const next = after === before ? supplier : { ...supplier, labels: [...supplier.labels, after] }
  return { supplier: next, isNew: before === null, changes: changesBetween(LABELS.columns, before === null ? null : { supplier, label: before }, { supplier, label: after }) }
}

function withOffering (read: ReadRow, supplier: Supplier): Step | { readonly problems: readonly Remark[] } {
  const { before, after, problems } = putOffering(read, supplier)
  if (after === null) return { problems }
  const isSame = before !== null && canonicalText(before) === canonicalText(after)
  const offerings = before === null ? [...supplier.offerings, after] : supplier.offerings.map((one) => one === before ? after : one)
  return { supplier: isSame ? supplier : { ...supplier, offerings }, isNew: before === null, changes: changesBetween(OFFERINGS.columns, before === null ? null : { supplier, offering: before }, { supplier, offering: after }) }
}
