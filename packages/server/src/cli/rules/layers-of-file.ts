import { listRuleSets } from '@sroi/fixtures'
import { MatcherError, type RuleSet } from '@sroi/matcher'
import { findRuleSetProblems } from '@sroi/matcher/review'
import { readRuleFile, type RuleFile } from './rule-file.ts'

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
export function soundLayers (file: RuleFile, bases: readonly RuleFile[]): readonly RuleSet[] {
  const bad = [file, ...bases].filter(({ problems }) => problems.length > 0)
  if (bad.length > 0) {
    throw new MatcherError('INVALID_REQUEST', bad.flatMap((one) => one.problems.map((problem) => ({ ...problem, place: placeIn(one, problem.place) }))))
  }
  const layers = layersOfFile(file.ruleSet as RuleSet, bases)
  const unsound = findRuleSetProblems(layers).filter(({ code }) => LAYERING.has(code))
  if (unsound.length > 0) throw new MatcherError('INVALID_REQUEST', unsound.map((problem) => ({ ...problem, place: `${file.name} ${problem.place}` })))
  return layers
}

const LAYERING: ReadonlySet<string> = new Set(['cycle', 'not-on-its-base', 'nothing-to-replace', 'double-rule-set', 'never-valid'])

/** `rules.json:12 /provisions/rate/0/value`. */
export function placeIn (file: RuleFile, pointer: string): string {
  const line = file.lineAt(pointer)
  return `${file.name}${line === null ? '' : `:${line}`}${pointer === '' ? '' : ` ${pointer}`}`
}
