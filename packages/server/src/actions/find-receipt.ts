import { isWithin, type Reach } from '../access/index.ts'
import type { Dependencies } from '../dependencies.ts'
import type { KeptReceipt } from '../store/index.ts'
import { isUuid } from './is-uuid.ts'

/** A receipt of any kind; null when there is none of that id, or whoever asks does not reach it. */
export async function findReceipt ({ store }: Pick<Dependencies, 'store'>, id: string, reach: Reach): Promise<KeptReceipt | null> {
  const found = isUuid(id) ? await store.findReceipt(id) : null
  return found === null || !isWithin(reach, found.owner) ? null : found
}
