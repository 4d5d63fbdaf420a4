import type { Reach } from '../access/index.ts'
import type { Dependencies } from '../dependencies.ts'
import type { Receipt } from '../store/index.ts'
import { findReceipt } from './find-receipt.ts'

/** The receipt of a match; null when there is none of that id, whoever asks does not reach it, or its payload was erased. */
export async function findMatch ({ store }: Pick<Dependencies, 'store'>, id: string, reach: Reach): Promise<Receipt | null> {
  const found = await findReceipt({ store }, id, reach)
  if (found === null || found.kind !== 'match' || found.payload === null) return null
  const { position, previousHash, payloadDigest, hash } = found
  return { ...found.payload as Receipt, position, previousHash, payloadDigest, hash }
}
