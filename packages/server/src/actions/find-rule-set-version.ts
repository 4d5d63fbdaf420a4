import type { RuleSet } from '@sroi/matcher'
import type { Store } from '../store/index.ts'

/** A version of a rule set, as it was published. Null: there is none of that name. */
export async function findRuleSetVersion ({ store }: { readonly store: Store }, id: string, version: string): Promise<RuleSet | null> {
  return (await store.ruleSetVersions([{ id, version }]))?.[0] ?? null
}
