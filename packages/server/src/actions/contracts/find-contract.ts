import { isWithin, type Reach } from '../../access/index.ts'
import type { KeptContract, Store } from '../../store/index.ts'
import { isUuid } from '../is-uuid.ts'
import { ownerOf } from './owner-of.ts'

/** A contract as it stands; null when whoever asks reaches none of that id. */
export async function findContract ({ store }: { readonly store: Store }, id: string, reach: Reach): Promise<KeptContract | null> {
  const found = isUuid(id) ? await store.contracts.find(id) : null
  return found !== null && isWithin(reach, ownerOf(found)) ? found : null
}
