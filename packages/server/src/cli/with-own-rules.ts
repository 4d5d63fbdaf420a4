import type { RuleSet } from '@sroi/matcher'
import type { Authority, ReadableStore } from '../store/index.ts'

/** A store in which rules of the caller, base first, take the place of those of every authority; whose they are can be asked about. */
export function withOwnRules<S extends ReadableStore> (store: S, layers: readonly RuleSet[]): S {
  const authority = layers.at(-1)?.authority ?? null
  return {
    ...store,
    ruleSetsFor: async () => layers,
    authorities: async () => {
      const listed = await store.authorities()
      return authority === null || listed.some(({ id }) => id === authority) ? listed : [...listed, unlisted(authority)]
    }
  }
}

/** No name but its id, and no place, is known of it. */
function unlisted (id: string): Authority {
  return { id, name: { nl: id, en: id }, code: null, point: null, ruleSet: null }
}
