import type { RuleSet } from '@sroi/matcher'
import type { Authority, Store } from '../store/index.ts'

export interface AuthorityFound {
  readonly authority: Authority
  /** The rule sets that hold for it, base first. */
  readonly layers: readonly RuleSet[]
}

/** An authority with the layers of its rules. Null: it is not in the list. */
export async function findAuthority ({ store }: { readonly store: Store }, id: string): Promise<AuthorityFound | null> {
  const authority = (await store.authorities()).find((one) => one.id === id)
  return authority === undefined ? null : { authority, layers: await store.ruleSetsFor(id) }
}
