import { isWithin, type Reach } from '../../access/index.ts'
import type { Store } from '../../store/index.ts'
import { type Registered, registeredOf } from './registered.ts'

export interface RegisteredPage {
  readonly items: readonly Registered[]
  readonly isLast: boolean
}

export interface RegisteredAsked {
  readonly reach: Reach
  /** Only versions before this one; null: from the newest. */
  readonly before: number | null
  readonly limit: number
}

/** What the register knew of a supplier through time, newest first; null when whoever asks reaches no such supplier. */
export async function listRegistered ({ store }: { readonly store: Store }, id: string, { reach, before, limit }: RegisteredAsked): Promise<RegisteredPage | null> {
  const [newest, previous] = await store.register.versions(id, null, 2)
  const known = newest?.facts ?? previous?.facts
  if (known === undefined || known === null || !isWithin(reach, { organisation: known.identifier, authority: null, visitor: false })) return null
  const versions = await store.register.versions(id, before, limit + 1)
  return { items: versions.slice(0, limit).map(registeredOf), isLast: versions.length <= limit }
}

/** What the register knows of a supplier now; null when whoever asks reaches no such supplier, or it left. */
export async function findRegistered ({ store }: { readonly store: Store }, id: string, reach: Reach): Promise<Registered | null> {
  const newest = await store.register.find(id)
  if (newest === null || newest.facts === null || !isWithin(reach, { organisation: newest.facts.identifier, authority: null, visitor: false })) return null
  return registeredOf(newest)
}
