import type { Problem, RuleSet } from '@sroi/matcher'
import { findRuleSetProblems, type RuleSetProblem } from '@sroi/matcher/review'
import type { Output } from '../output.ts'
import { layersOfFile, wordsOfLayers } from './layers-of-file.ts'
import { problemInDutch } from '../../problems/problem-in-dutch.ts'
import type { RulesOptions } from './read-rules-arguments.ts'
import { nameOfPlace, readRuleFiles, type RuleFile } from './rule-file.ts'
import { RULES_EXIT } from './rules-exit-codes.ts'
import { RULES_WORDS } from './rules-words.ts'

type Found = Omit<RuleSetProblem, 'code'> & { readonly code: string }

/** A problem with its place in the file. */
type Placed = Found & { readonly line: number | null, readonly column: number | null }

/** `sroi rules check FILE…`: everything that is wrong, with line, column and path. What the rules mean is told once their shape can be read. */
export function checkCommand ({ files: names, with: bases = [], json, language }: RulesOptions, output: Output): number {
  const all = readRuleFiles([...names, ...bases])
  const checked = all.slice(0, names.length).map((file) => ({ file, problems: problemsIn(file, all) }))
  if (json === true) output.out(JSON.stringify(checked.map(({ file, problems }) => ({ file: file.name, problems })), null, 2))
  else for (const { file, problems } of checked) print(file, problems, language, output)
  return checked.some(({ problems }) => problems.some(({ severity }) => severity === 'error')) ? RULES_EXIT.found : RULES_EXIT.clean
}

function problemsIn (file: RuleFile, all: readonly RuleFile[]): readonly Placed[] {
  const meant = file.readable === null ? [] : problemsOfMeaning(file.readable, all)
  // the same fault is told once, by whoever can show a contract that meets it
  const shape = file.problems.filter(({ place }) => !meant.some((other) => other.severity === 'error' && isAround(other.place, place)))
  return [...shape.map(asFound), ...meant]
    .map((problem) => ({ ...problem, line: file.placeAt(problem.place)?.line ?? null, column: file.placeAt(problem.place)?.column ?? null }))
    .sort((first, second) => (first.line ?? 0) - (second.line ?? 0) || (first.column ?? 0) - (second.column ?? 0))
}

function isAround (outer: string, inner: string): boolean {
  return inner === outer || inner.startsWith(`${outer}/`)
}

function asFound ({ place, code, detail }: Problem): Found {
  return { severity: 'error', place, code, words: { nl: problemInDutch(detail), en: detail }, example: null }
}

function problemsOfMeaning (ruleSet: RuleSet, all: readonly RuleFile[]): readonly Found[] {
  const layers = layersOfFile(ruleSet, all)
  const top = `/${layers.length - 1}`
  return findRuleSetProblems(layers).flatMap((problem) => {
    const isOwn = problem.place.startsWith(`${top}/`)
    // a cycle shows at its lowest layer, and is a fault of every set in it
    if (!isOwn && problem.code !== 'cycle') return []
    return [{ ...problem, place: isOwn ? problem.place.slice(top.length) : '/extends', words: wordsOfLayers(problem, ruleSet, layers.length === 1, '--with') }]
  })
}

function print (file: RuleFile, problems: readonly Placed[], language: RulesOptions['language'], output: Output): void {
  const words = RULES_WORDS[language]
  output.out(`${file.name}: ${words.counted(problems.filter(({ severity }) => severity === 'error').length, problems.filter(({ severity }) => severity === 'warning').length)}`)
  for (const { severity, code, place, words: told, example } of problems) {
    output.out(`${nameOfPlace(file, place)}: ${words.severity[severity]} ${code}: ${told[language]}`)
    if (example !== null) output.out(`    ${words.example}: ${JSON.stringify(example)}`)
  }
}
