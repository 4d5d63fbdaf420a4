// Every provision with the place where it was written, so that a problem can point at it.
import type { Provision } from '../model/provision.ts'
import type { RuleSet, Topic } from '../model/rule-set.ts'
import { leftOf } from '../rules/index.ts'

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

/** What the layers say together: what a layer above replaces stays only where and as long as its replacement does not hold. */
export function inPlace (all: readonly Placed[]): readonly Placed[] {
  return laid(all).left
}

/** Lays the provisions on each other, as the merge does; those that find nothing left to replace are named with the last that did. */
export function laid (all: readonly Placed[]): { readonly left: readonly Placed[], readonly unplaced: readonly { readonly one: Placed, readonly before: Placed | null }[] } {
  let left: Placed[] = []
  const replaced = new Map<string, Placed>()
  const unplaced: { one: Placed, before: Placed | null }[] = []
  for (const one of all) {
    if (one.provision.replaces !== undefined) {
      const key = `${one.topic} ${one.provision.replaces}`
      if (left.some((other) => replaces(one, other))) {
        left = left.flatMap((other) => replaces(one, other) ? leftOfPlaced(other, one) : [other])
        replaced.set(key, one)
      } else unplaced.push({ one, before: replaced.get(key) ?? null })
    }
    left.push(one)
  }
  return { left, unplaced }
}

/** Does a provision replace another, of a layer below and on the same topic? */
function replaces ({ provision, layer, topic }: Placed, other: Placed): boolean {
  return other.layer < layer && other.topic === topic && other.provision.id === provision.replaces
}

function leftOfPlaced (other: Placed, by: Placed): readonly Placed[] {
  return leftOf(other.provision, by.provision).map((provision) => ({ ...other, provision }))
}
