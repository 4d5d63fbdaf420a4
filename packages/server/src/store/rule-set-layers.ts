import type { AuthorityId, RuleSet } from '@sroi/matcher'

/**
 * The layers of a rule set, base first, by following `extends`. Null asks for what holds for everybody: the sets that belong
 * to no authority and build on nothing (at most one). Throws when a layer is not there or builds on itself.
 */
export function ruleSetLayers (newest: ReadonlyMap<string, RuleSet>, id: string | null): readonly RuleSet[] {
  if (id === null) return commonLayers(newest)
  const layers: RuleSet[] = []
  for (let next: string | undefined = id; next !== undefined; next = layers[0]?.extends) {
    const layer = newest.get(next)
    if (layer === undefined) throw new Error(`rule set '${next}' is not in the store`)
    if (layers.includes(layer)) throw new Error(`rule set '${next}' builds on itself`)
    layers.unshift(layer)
  }
  return layers
}

function commonLayers (newest: ReadonlyMap<string, RuleSet>): readonly RuleSet[] {
  const common = [...newest.values()].filter((ruleSet) => ruleSet.authority === null && ruleSet.extends === undefined)
  if (common.length > 1) throw new Error(`only one rule set can hold for everybody, and these say they do: ${common.map(({ id }) => id).join(', ')}`)
  return common
}

/** The layers of an authority, looked up once each. */
export function layersByAuthority (
  newest: ReadonlyMap<string, RuleSet>, authorities: readonly { readonly id: AuthorityId, readonly ruleSet: string | null }[]
): ReadonlyMap<AuthorityId, readonly RuleSet[]> {
  const byRuleSet = new Map<string | null, readonly RuleSet[]>()
  for (const { ruleSet } of authorities) if (!byRuleSet.has(ruleSet)) byRuleSet.set(ruleSet, ruleSetLayers(newest, ruleSet))
  return new Map(authorities.map(({ id, ruleSet }) => [id, byRuleSet.get(ruleSet) ?? []]))
}
