import { digestOf } from '../../json/digest.ts'
import { changeRecord, type KeptMember } from '../../store/index.ts'
import type { Write } from '../write.ts'

/** Leaves a receipt of a member that was made or changed; it is appended when the transaction ends, and names nobody. */
export function recordMember ({ writing, at, by }: Pick<Write, 'writing' | 'at' | 'by'>, before: KeptMember | null, after: KeptMember): void {
  writing.appendAtEnd(changeRecord(at, [{ object: 'membership', id: after.id, before: before === null ? null : digestOf(before), after: digestOf(after) }]), by)
}
