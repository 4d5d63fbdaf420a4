import type { RuleSet } from '@sroi/matcher'
import type { Store } from '../store/index.ts'

/** The newest version of every rule set, in order of id. */
export async function listRuleSets ({ store }: { readonly store: Store }): Promise<readonly RuleSet[]> {
  return store.ruleSets()
}
