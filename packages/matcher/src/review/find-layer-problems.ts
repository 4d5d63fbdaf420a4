// Do the layers build on each other, and is every id one of its own?
import type { BonusRule } from '../model/valuation-rules.ts'
import type { RuleSet } from '../model/rule-set.ts'
import { exampleFor } from './example.ts'
import { inPlace, laid, type Placed } from './placed-provisions.ts'
import { found, type RuleSetProblem } from './rule-set-problem.ts'

export function findLayerProblems (ruleSets: readonly RuleSet[], all: readonly Placed[]): readonly RuleSetProblem[] {
  return [...ruleSets.flatMap((ruleSet, layer) => layerProblems(ruleSets, ruleSet, layer)), ...doubles(all), ...replacesNothing(all), ...stacksOnNothing(all)]
}

function layerProblems (ruleSets: readonly RuleSet[], { id, extends: base }: RuleSet, layer: number): readonly RuleSetProblem[] {
  const first = ruleSets.findIndex((other) => other.id === id)
  const double = first >= layer ? [] : [found('double-rule-set', `/${layer}/id`, {
    nl: `Regelset '${id}' is ook laag ${first}. Geef elke regelset één keer, of geef deze een eigen id.`,
    en: `Rule set '${id}' is layer ${first} as well. Pass each rule set once, or give this one an id of its own.`
  })]
  const below = ruleSets[layer - 1]?.id
  if (base === below) return double
  const above = ruleSets.findIndex((other, index) => index >= layer && other.id === base)
  const wrong = above >= 0
    ? found('cycle', `/${layer}/extends`, {
      nl: `Regelset '${id}' bouwt voort op ${named(base, '')}, ${base === id ? 'en dat is de set zelf' : 'die zelf op deze voortbouwt'}. Een basis kan niet rusten op wat op haar rust: verbeter 'extends'.`,
      en: `Rule set '${id}' extends ${named(base, '')}, which ${base === id ? 'is the set itself' : 'builds on it'}. A base cannot rest on what rests on it: correct 'extends'.`
    })
    : found('not-on-its-base', `/${layer}/extends`, {
      nl: `Regelset '${id}' bouwt voort op ${named(base, 'niets')} maar ligt op ${named(below, 'niets')}. Geef de lagen met de basis eerst, of verbeter 'extends'.`,
      en: `Rule set '${id}' extends ${named(base, 'nothing')} but lies on ${named(below, 'nothing')}. Pass the layers base first, or correct 'extends'.`
    })
  return [...double, wrong]
}

function doubles (all: readonly Placed[]): readonly RuleSetProblem[] {
  const seen = new Map<string, Placed>()
  return all.flatMap((one) => {
    const key = `${one.layer} ${one.provision.id}`
    const before = seen.get(key)
    if (before === undefined) seen.set(key, one)
    return before === undefined ? [] : [found('double-provision', `${one.place}/id`, {
      nl: `'${one.provision.id}' is ook het id van een bepaling onder '${before.topic}'. Een bevinding noemt een bepaling bij haar id: geef elke een eigen id.`,
      en: `'${one.provision.id}' is the id of a provision under '${before.topic}' as well. Findings name a provision by its id: give each its own.`
    }, exampleFor(one))]
  })
}

/** What is replaced must be there, and something of it must be left: days, or a time of knowing, on which no other replaced it. */
function replacesNothing (all: readonly Placed[]): readonly RuleSetProblem[] {
  return laid(all).unplaced.flatMap(({ one, before }) => {
    const { provision: { id, replaces }, place, topic } = one
    if (before !== null) {
      return [found('replaced-twice', `${place}/replaces`, {
        nl: `Bepaling '${id}' vervangt '${replaces}', maar '${before.provision.id}' heeft die al vervangen. Laat 'replaces' hier weg, of noem wat er nog staat.`,
        en: `Provision '${id}' replaces '${replaces}', but '${before.provision.id}' has replaced it already. Leave 'replaces' out here, or name what is still there.`
      }, exampleFor(one))]
    }
    return [found('nothing-to-replace', `${place}/replaces`, {
      nl: `Bepaling '${id}' vervangt '${replaces}', maar geen lagere laag heeft die onder '${topic}'. Verbeter het id of laat 'replaces' weg.`,
      en: `Provision '${id}' replaces '${replaces}', which no layer below has under '${topic}'. Correct the id or leave 'replaces' out.`
    }, exampleFor(one))]
  })
}

/** A bonus that comes on top of blocks that are not there is never given. */
function stacksOnNothing (all: readonly Placed[]): readonly RuleSetProblem[] {
  const blocks = new Set(inPlace(all.filter(({ topic }) => topic === 'buildingBlocks')).map(({ provision }) => provision.id))
  return inPlace(all.filter(({ topic }) => topic === 'bonuses')).flatMap((bonus) => {
    const { stacksOn = null } = (bonus.provision.value as BonusRule | null) ?? {}
    if (stacksOn === null || stacksOn === 'every-block') return []
    return stacksOn.flatMap((block, index) => blocks.has(block) ? [] : [found('nothing-to-stack-on', `${bonus.place}/value/stacksOn/${index}`, {
      nl: `Toeslag '${bonus.provision.id}' komt op bouwblok '${block}', dat er niet is, zodat zij daar nooit op komt. Noem het id van een bouwblok, of 'every-block'.`,
      en: `Bonus '${bonus.provision.id}' comes on top of building block '${block}', which is not there, so that it never does. Name the id of a building block, or 'every-block'.`
    }, exampleFor(bonus))])
  })
}

function named (id: string | undefined, nothing: string): string {
  return id === undefined ? nothing : `'${id}'`
}
