// Every provision with the place where it was written, so that a problem can point at it.
import type { Provision, RuleSet, Topic } from '../model/rule-set.ts'

export interface Placed {
  readonly topic: Topic
  /** Index of its rule set in the list of layers. */
  readonly layer: number
  readonly ruleSet: string
  /** JSON pointer into the list of layers. */
  readonly place: string
  readonly provision: Provision<unknown>
}

/** All provisions on a topic, base first, in the order they are written. */
export function placedProvisions (ruleSets: readonly RuleSet[], topic: Topic): readonly Placed[] {
  return ruleSets.flatMap(({ id, provisions }, layer) => ((provisions[topic] ?? []) as readonly Provision<unknown>[]).map((provision, index) => ({
    topic, layer, ruleSet: id, place: `/${layer}/provisions/${topic}/${index}`, provision
  })))
}

/** Those that no layer above replaces: what the layers say together. */
export function inPlace (all: readonly Placed[]): readonly Placed[] {
  return all.filter((one) => !all.some((other) => other.layer > one.layer && other.provision.replaces === one.provision.id))
}
