import type { RuleSet } from '@sroi/matcher'
import type { RuleSetVersion, Store } from '../store/index.ts'

export interface RuleSetFound {
  readonly ruleSet: RuleSet
  /** Newest first. */
  readonly versions: readonly RuleSetVersion[]
}

/** The newest version of a rule set, and which versions there are. Null: there is no rule set of that id. */
export async function findRuleSet ({ store }: { readonly store: Store }, id: string): Promise<RuleSetFound | null> {
  const ruleSet = (await store.ruleSets()).find((one) => one.id === id)
  return ruleSet === undefined ? null : { ruleSet, versions: await store.versionsOf(id) }
}
