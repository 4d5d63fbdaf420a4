// Which provisions does an authority have, all layers read as one?
import { MatcherError, type Problem } from '../error.ts'
import type { Provision } from '../model/provision.ts'
import type { MergedRuleSet, RuleSet, Topic } from '../model/rule-set.ts'
import { leftOf } from './left-of.ts'
import { TOPICS } from './topics.ts'

type Layered = { readonly ruleSet: string, readonly provision: Provision<never> }

/**
 * Reads rule sets, base first, as one: national law, the region, the municipality. A provision that `replaces` another takes
 * its place while it holds and is known (what is left of the other stays under its own id); all others stay. Every provision keeps
 * the id of the rule set it comes from.
 * @throws MatcherError INVALID_RULE_SET when a layer does not build on the one before it, or replaces what is not there.
 */
export function mergeRuleSets (ruleSets: readonly RuleSet[]): MergedRuleSet {
  const problems: Problem[] = []
  ruleSets.forEach((ruleSet, index) => {
    const below = index === 0 ? undefined : ruleSets[index - 1]?.id
    if (ruleSet.extends !== below) problems.push(wrongLayer(ruleSet, below))
  })

  const merged = Object.fromEntries(TOPICS.map((topic) => [topic, mergeTopic(ruleSets, topic, problems)]))
  if (problems.length > 0) throw new MatcherError('INVALID_RULE_SET', problems)

  return {
    layers: ruleSets.map(({ id, version }) => ({ id, version })),
    authority: ruleSets.at(-1)?.authority ?? null,
    provisions: merged as unknown as MergedRuleSet['provisions']
  }
}

function mergeTopic (ruleSets: readonly RuleSet[], topic: Topic, problems: Problem[]): readonly Layered[] {
  let merged: Layered[] = []
  for (const { id, provisions } of ruleSets) {
    for (const provision of (provisions[topic] ?? []) as readonly Provision<never>[]) {
      if (provision.replaces !== undefined) {
        const isReplaced = (other: Layered): boolean => other.provision.id === provision.replaces && other.ruleSet !== id
        if (!merged.some(isReplaced)) problems.push(replacesNothing(id, topic, provision))
        merged = merged.flatMap((other) => isReplaced(other) ? leftOf(other.provision, provision).map((left) => ({ ...other, provision: left })) : [other])
      }
      merged.push({ ruleSet: id, provision })
    }
  }
  return merged
}

function wrongLayer (ruleSet: RuleSet, below: string | undefined): Problem {
  return {
    place: `/${ruleSet.id}/extends`,
    code: 'wrong-layer',
    detail: `Rule set '${ruleSet.id}' extends ${named(ruleSet.extends)} but lies on ${named(below)}. Pass the layers base first.`
  }
}

function replacesNothing (ruleSet: string, topic: Topic, provision: Provision<never>): Problem {
  return {
    place: `/${ruleSet}/provisions/${topic}/${provision.id}/replaces`,
    code: 'replaces-nothing',
    detail: `Provision '${provision.id}' replaces '${provision.replaces}', which no layer below has under '${topic}'. Correct the id or leave 'replaces' out.`
  }
}

function named (id: string | undefined): string {
  return id === undefined ? 'nothing' : `'${id}'`
}
