import { listRuleSets } from '@sroi/fixtures'
import { MatcherError, type Language, type Problem, type RuleSet, type Words } from '@sroi/matcher'
import { findRuleSetProblems, type RuleSetProblem } from '@sroi/matcher/review'
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

/** The option that hands over a base. */
export type BaseOption = '--with' | '--rules'

/**
 * The layers of files whose rules must be sound: every one of `files` is a layer, the last on top; of `bases` only those that are built on.
 * Throws MatcherError INVALID_REQUEST with every problem of shape or layers.
 */
export function soundLayers (files: readonly RuleFile[], bases: readonly RuleFile[], language: Language, option: BaseOption): readonly RuleSet[] {
  const all = [...files, ...bases]
  const sets = files.flatMap(({ ruleSet }) => ruleSet ?? [])
  const [first, top] = [sets[0], sets.at(-1)]
  const bad = all.filter(({ problems }) => problems.length > 0)
  if (bad.length > 0 || first === undefined || top === undefined) {
    throw new MatcherError('INVALID_REQUEST', bad.flatMap((one) => one.problems.map((problem) => ({ ...problem, place: nameOfPlace(one, problem.place) }))))
  }
  const found = layersOfFile(top, all)
  // as they were given, so that it is told which of them does not fit
  const layers = sets.every((set) => found.includes(set)) ? found : [...layersOfFile(first, bases), ...sets.slice(1)]
  const unsound = findRuleSetProblems(layers).filter(({ code }) => LAYERING.has(code))
  if (unsound.length > 0) throw new MatcherError('INVALID_REQUEST', unsound.map((problem) => inItsFile(problem, layers, all, language, option)))
  return layers
}

const LAYERING: ReadonlySet<string> = new Set(['cycle', 'not-on-its-base', 'nothing-to-replace', 'replaced-twice', 'double-rule-set', 'never-valid'])

/** Places of the check begin with the number of the layer. */
function inItsFile (problem: RuleSetProblem, layers: readonly RuleSet[], files: readonly RuleFile[], language: Language, option: BaseOption): Problem {
  const number = Number(problem.place.split('/')[1])
  const layer = layers[number] as RuleSet
  const place = problem.place.slice(`/${number}`.length)
  const file = files.find(({ ruleSet }) => ruleSet === layer)
  const detail = wordsOfLayers(problem, layer, number === 0, option)[language]
  return { place: file === undefined ? `${layer.id} ${place}` : nameOfPlace(file, place), code: problem.code, detail }
}

/** A base that is nowhere is told as such, with the option that would hand it over. */
export function wordsOfLayers ({ code, words }: RuleSetProblem, { id, extends: base }: RuleSet, isLowest: boolean, option: BaseOption): Words {
  if (code !== 'not-on-its-base' || !isLowest) return words
  const before = option === '--rules' ? { nl: ' vóór dit bestand', en: ' before this file' } : { nl: '', en: '' }
  return {
    nl: `Regelset '${id}' bouwt voort op '${base ?? ''}', en dat is geen van de bestanden en geen regelset die hier bekend is. Geef hem mee: ${option} BESTAND${before.nl}.`,
    en: `Rule set '${id}' extends '${base ?? ''}', which is neither one of the files nor a rule set known here. Hand it over: ${option} FILE${before.en}.`
  }
}
