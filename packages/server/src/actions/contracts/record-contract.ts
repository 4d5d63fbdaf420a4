import { digestOf } from '../../json/digest.ts'
import { changeRecord, type ContractPayload } from '../../store/index.ts'
import type { Write } from '../write.ts'

type Kept = ContractPayload & { readonly archived: boolean }

/** Leaves a receipt of a contract that was made or changed; it is appended when the transaction ends. */
export function recordContract ({ writing, at, by }: Write, id: string, before: Kept | null, after: Kept): void {
  writing.appendAtEnd(changeRecord(at, [{ object: 'contract', id, before: before === null ? null : digestOfKept(before), after: digestOfKept(after) }]), by)
}

/** Of what it says and whether it is over, and of nothing that only says where it is kept. */
function digestOfKept ({ authority, owner, contract, choice, fillings, archived }: Kept): string {
  return digestOf({ authority, owner, contract, ...(choice === undefined ? {} : { choice }), fillings, archived })
}
