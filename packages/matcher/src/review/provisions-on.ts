// What do rules say on a day, as known at a moment: provision by provision, whatever contract it is about?
import { answerTo } from '../answer-to.ts'
import type { Provision } from '../model/provision.ts'
import type { RuleSet, Topic } from '../model/rule-set.ts'
import type { IsoDay, IsoInstant } from '../model/values.ts'
import { isWithin } from '../primitives/index.ts'
import { isKnown, mergeRuleSets } from '../rules/index.ts'

/** A provision that holds on the day, as its rule set has it. */
export interface ProvisionOn {
  readonly topic: Topic
  readonly ruleSet: string
  readonly provision: Provision<unknown>
}

/**
 * The provisions of the layers, base first, of which `on` is one of the days on which they hold: in force for whatever has that day as the day that selects
 * them. What was published later, withdrawn before or replaced by then is left out. In order of topic; within one in that of the layers.
 * @throws MatcherError INVALID_RULE_SET when the layers do not fit together.
 */
export function provisionsOn (ruleSets: readonly RuleSet[], on: IsoDay, knownAt: IsoInstant): readonly ProvisionOn[] {
  return answerTo(() => holdingOn(ruleSets, on, knownAt), 'INVALID_RULE_SET')
}

function holdingOn (ruleSets: readonly RuleSet[], on: IsoDay, knownAt: IsoInstant): readonly ProvisionOn[] {
  const { provisions } = mergeRuleSets(ruleSets)
  return (Object.keys(provisions) as readonly Topic[]).flatMap((topic) => (provisions[topic] as readonly { readonly ruleSet: string, readonly provision: Provision<unknown> }[])
    .filter(({ provision }) => isKnown(provision, knownAt) && isWithin(on, provision.valid))
    .map(({ ruleSet, provision }) => ({ topic, ruleSet, provision: asWritten(ruleSets, ruleSet, topic, provision) })))
}

/** What is left of a provision that another replaces has other days than its source gives it. */
function asWritten (ruleSets: readonly RuleSet[], id: string, topic: Topic, left: Provision<unknown>): Provision<unknown> {
  const written = (ruleSets.find((one) => one.id === id)?.provisions[topic] ?? []) as readonly Provision<unknown>[]
  return written.find((one) => one.id === left.id) ?? left
}
