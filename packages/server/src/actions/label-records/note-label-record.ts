import { digestOf } from '../../json/digest.ts'
import { changeRecord, type KeptLabelRecord } from '../../store/index.ts'
import type { Write } from '../write.ts'

/** Leaves a receipt of what was written down of a label; it is appended when the transaction ends, and names nobody. */
export function noteLabelRecord ({ writing, at, by }: Pick<Write, 'writing' | 'at' | 'by'>, before: KeptLabelRecord | null, after: KeptLabelRecord): void {
  writing.appendAtEnd(changeRecord(at, [{ object: 'label-record', id: after.id, before: before === null ? null : digestOf(before), after: digestOf(after) }]), by)
}
