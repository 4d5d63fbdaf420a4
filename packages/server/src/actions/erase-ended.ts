import type { Dependencies } from '../dependencies.ts'
import type { ErasureRecord, ReceiptOf, Riders } from '../store/index.ts'

/** So often in one go: whoever has more to erase asks again. */
const MOST = 20

/** Takes away the payloads whose retention ended, and returns the receipts of that; each names at most a thousand. None: nothing had ended. */
export async function eraseEnded ({ store, clock }: Pick<Dependencies, 'store' | 'clock'>, riders: Riders): Promise<readonly ReceiptOf<ErasureRecord>[]> {
  const receipts: ReceiptOf<ErasureRecord>[] = []
  while (receipts.length < MOST) {
    // each receipt has its line in the audit log; what was processed is one thing, told once
    const receipt = await store.eraseEnded(clock.now(), receipts.length === 0 ? riders : { ...riders, processed: [] })
    if (receipt === null) break
    receipts.push(receipt)
  }
  return receipts
}
