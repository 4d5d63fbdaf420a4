import { listRuleSets } from '@sroi/fixtures'
import { MatcherError, type Language, type RuleSet } from '@sroi/matcher'
import { findRuleSetProblems } from '@sroi/matcher/review'
import { nameOfPlace, readRuleFile, type RuleFile } from './rule-file.ts'

/**
 * The layers under a rule set and that set itself, base first: from the files at hand, else from those that come with the
 * program. Stops at a base that is nowhere, and at a set that was met already: the check names both.
 */
export function layersOfFile (top: RuleSet, files: readonly RuleFile[]): readonly RuleSet[] {
  const layers: RuleSet[] = [top]
  for (let next = top.extends; next !== undefined; next = layers[0]?.extends) {
    const id = next
    const base = files.find(({ ruleSet }) => ruleSet?.id === id)?.ruleSet ?? (listRuleSets().includes(id) ? readRuleFile(id).ruleSet : null)
    if (base === null || layers.some((layer) => layer.id === base.id)) break
    layers.unshift(base)
  }
  return layers
}

/** The layers of a file whose rules must be sound. Throws MatcherError INVALID_REQUEST with every problem of shape or layers. */
export function soundLayers (file: RuleFile, bases: readonly RuleFile[], language: Language): readonly RuleSet[] {
  const { ruleSet } = file
  const bad = [file, ...bases].filter(({ problems }) => problems.length > 0)
  if (bad.length > 0 || ruleSet === null) {
    throw new MatcherError('INVALID_REQUEST', bad.flatMap((one) => one.problems.map((problem) => ({ ...problem, place: nameOfPlace(one, problem.place) }))))
  }
  const layers = layersOfFile(ruleSet, bases)
  const unsound = findRuleSetProblems(layers).filter(({ code }) => LAYERING.has(code))
  if (unsound.length > 0) throw new MatcherError('INVALID_REQUEST', unsound.map(({ place, code, words }) => ({ place: `${file.name} ${place}`, code, detail: words[language] })))
  return layers
}

const LAYERING: ReadonlySet<string> = new Set(['cycle', 'not-on-its-base', 'nothing-to-replace', 'replaced-twice', 'double-rule-set', 'never-valid'])
