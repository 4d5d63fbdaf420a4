// A register as threads share it: the snapshot of its catalogue, and the facts of its suppliers, both once in memory however many threads there are.
import { type Catalogue, writeSnapshot } from '@sroi/matcher/search'
import type { Authority, Register } from '../store/index.ts'
import { type SharedFacts, shareFacts } from './shared-facts.ts'

export interface SharedRegister {
  readonly id: string
  readonly revision: number
  /** The bytes of a snapshot, in shared memory. */
  readonly snapshot: Uint8Array
  readonly facts: SharedFacts
  readonly authorities: readonly Authority[]
}

const known = new WeakMap<Catalogue, { readonly authorities: readonly Authority[], readonly shared: Promise<SharedRegister> }>()

/** Made once for each catalogue, as long as the list of authorities is the same. */
export function shareRegister (catalogue: Catalogue, { id, revision, suppliers }: Register, authorities: readonly Authority[]): Promise<SharedRegister> {
  const before = known.get(catalogue)
  if (before?.authorities === authorities) return before.shared
  const shared = shareFacts(suppliers).then((facts): SharedRegister => ({ id, revision, snapshot: inSharedMemory(writeSnapshot(catalogue)), facts, authorities }))
  known.set(catalogue, { authorities, shared })
  return shared
}

function inSharedMemory (bytes: Uint8Array): Uint8Array {
  const shared = new Uint8Array(new SharedArrayBuffer(bytes.length))
  shared.set(bytes)
  return shared
}
