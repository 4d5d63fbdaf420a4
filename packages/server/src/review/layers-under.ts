import { MatcherError, type Problem, type RuleSet } from '@sroi/matcher'
import { findRuleSetProblems, type RuleSetProblem } from '@sroi/matcher/review'

/** The layers under a rule set and that set itself, base first. Stops at a base that is nowhere, and at a set that was met already: the check names both. */
export function layersUnder (top: RuleSet, known: readonly RuleSet[]): readonly RuleSet[] {
  const layers: RuleSet[] = [top]
  for (let next = top.extends; next !== undefined; next = layers[0]?.extends) {
    const id = next
    const base = known.find((one) => one.id === id)
    if (base === undefined || layers.some((layer) => layer.id === base.id)) break
    layers.unshift(base)
  }
  return layers
}

/** What is wrong with the meaning of the set on top, with places in that set. A cycle shows at its lowest layer, and is a fault of every set in it. */
export function problemsOnTop (layers: readonly RuleSet[]): readonly RuleSetProblem[] {
  const top = `/${layers.length - 1}/`
  return findRuleSetProblems(layers).flatMap((problem) => {
    if (problem.place.startsWith(top)) return [{ ...problem, place: problem.place.slice(top.length - 1) }]
    return problem.code === 'cycle' ? [{ ...problem, place: '/extends' }] : []
  })
}

const LAYERING: ReadonlySet<string> = new Set(['cycle', 'not-on-its-base', 'nothing-to-replace', 'replaced-twice', 'double-rule-set', 'never-valid'])

/** Layers that fit together, else everything that does not: nothing can be reckoned with them then. Throws MatcherError INVALID_REQUEST with places under `at`. */
export function requireSound (layers: readonly RuleSet[], at: string): readonly RuleSet[] {
  const problems = findRuleSetProblems(layers).filter(({ code }) => LAYERING.has(code))
    .map(({ place, code, words }): Problem => ({ place: place.startsWith(`/${layers.length - 1}/`) ? `${at}${place.slice(`/${layers.length - 1}`.length)}` : at, code, detail: words.en }))
  if (problems.length > 0) throw new MatcherError('INVALID_REQUEST', problems)
  return layers
}
