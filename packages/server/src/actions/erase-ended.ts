import type { Dependencies } from '../dependencies.ts'
import type { ChangeRecord, ErasureRecord, ReceiptOf, Riders } from '../store/index.ts'

/** So often in one go: whoever has more to erase asks again. */
const MOST = 20

/** A receipt of what was taken away, and how much that was. */
export interface Erased {
  readonly receipt: ReceiptOf<ErasureRecord> | ReceiptOf<ChangeRecord>
  readonly total: number
}

/** Takes away what is past its time: payloads of receipts, files of evidence and versions of profiles. Returns the receipts of that; none: nothing had ended. */
export async function eraseEnded ({ store, clock }: Pick<Dependencies, 'store' | 'clock'>, riders: Riders): Promise<readonly Erased[]> {
  const all: Erased[] = []
  // each receipt has its line in the audit log; what was processed is one thing, told once
  const once = (): Riders => all.length === 0 ? riders : { ...riders, processed: [] }
  while (all.length < MOST) {
    const receipt = await store.eraseEnded(clock.now(), once())
    if (receipt === null) break
    all.push({ receipt, total: receipt.erased.length })
  }
  while (all.length < MOST) {
    const receipt = await store.eraseFiles(clock.now(), once())
    if (receipt === null) break
    all.push({ receipt, total: receipt.changes.total })
  }
  return all
}
