import type { RuleSet } from '@sroi/matcher'
import type { Store } from '../store/index.ts'

/** The newest version of a rule set and of all it builds on, base first. Null: there is no rule set of that id. */
export async function findLayers ({ store }: { readonly store: Store }, ruleSet: string): Promise<readonly RuleSet[] | null> {
  return store.layersOf(ruleSet)
}
