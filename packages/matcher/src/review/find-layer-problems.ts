// Do the layers build on each other, and is every id one of its own?
import type { RuleSet } from '../model/rule-set.ts'
import type { Placed } from './placed-provisions.ts'
import { found, type RuleSetProblem } from './rule-set-problem.ts'

export function findLayerProblems (ruleSets: readonly RuleSet[], all: readonly Placed[]): readonly RuleSetProblem[] {
  return [...ruleSets.flatMap((ruleSet, layer) => layerProblems(ruleSets, ruleSet, layer)), ...doubles(all), ...replacesNothing(all)]
}

function layerProblems (ruleSets: readonly RuleSet[], { id, extends: base }: RuleSet, layer: number): readonly RuleSetProblem[] {
  const first = ruleSets.findIndex((other) => other.id === id)
  const double = first < layer ? [found('double-rule-set', `/${layer}/id`, `Rule set '${id}' is layer ${first} as well. Pass each rule set once, or give this one an id of its own.`)] : []
  const below = ruleSets[layer - 1]?.id
  if (base === below) return double
  const above = ruleSets.findIndex((other, index) => index >= layer && other.id === base)
  const wrong = above >= 0
    ? found('cycle', `/${layer}/extends`, `Rule set '${id}' extends '${base ?? ''}', which ${base === id ? 'is the set itself' : 'builds on it'}. A base cannot rest on what rests on it: correct 'extends'.`)
    : found('not-on-its-base', `/${layer}/extends`, `Rule set '${id}' extends ${named(base)} but lies on ${named(below)}. Pass the layers base first, or correct 'extends'.`)
  return [...double, wrong]
}

function doubles (all: readonly Placed[]): readonly RuleSetProblem[] {
  const seen = new Map<string, Placed>()
  return all.flatMap((one) => {
    const key = `${one.layer} ${one.provision.id}`
    const before = seen.get(key)
    if (before === undefined) seen.set(key, one)
    return before === undefined ? [] : [found('double-provision', `${one.place}/id`, `'${one.provision.id}' is the id of a provision under '${before.topic}' as well. Findings name a provision by its id: give each its own.`)]
  })
}

function replacesNothing (all: readonly Placed[]): readonly RuleSetProblem[] {
  return all.flatMap(({ provision: { id, replaces }, layer, topic, place }) => {
    if (replaces === undefined || all.some((other) => other.layer < layer && other.topic === topic && other.provision.id === replaces)) return []
    return [found('nothing-to-replace', `${place}/replaces`, `Provision '${id}' replaces '${replaces}', which no layer below has under '${topic}'. Correct the id or leave 'replaces' out.`)]
  })
}

function named (id: string | undefined): string {
  return id === undefined ? 'nothing' : `'${id}'`
}
