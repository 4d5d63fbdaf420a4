import type { RuleSet } from '@sroi/matcher'
import { ruleSet } from '../make.ts'

/** The layers of a rule set of the fixtures, base first. */
export function layersOf (id: string): RuleSet[] {
  const layers: RuleSet[] = []
  for (let next: string | undefined = id; next !== undefined; next = layers[0]?.extends) layers.unshift(ruleSet(next))
  return layers
}
