import { mergeRuleSets, type MergedRuleSet, type RuleSet } from '@sroi/matcher'

const merged = new WeakMap<readonly RuleSet[], MergedRuleSet>()

/** Merging is pure and a store hands out the same array until something changes, so each array is merged once. */
export function mergedOnce (layers: readonly RuleSet[]): MergedRuleSet {
  const known = merged.get(layers)
  if (known !== undefined) return known
  const fresh = mergeRuleSets(layers)
  merged.set(layers, fresh)
  return fresh
}
