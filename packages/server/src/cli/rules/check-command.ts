import type { RuleSet } from '@sroi/matcher'
import { findRuleSetProblems, type RuleSetProblem } from '@sroi/matcher/review'
import type { Output } from '../output.ts'
import { layersOfFile, placeIn } from './layers-of-file.ts'
import type { RulesOptions } from './read-rules-arguments.ts'
import { readRuleFiles, type RuleFile } from './rule-file.ts'
import { RULES_EXIT } from './rules-exit-codes.ts'
import { RULES_WORDS } from './rules-words.ts'

/** A problem with its place in the file. */
type Placed = Omit<RuleSetProblem, 'code'> & { readonly code: string, readonly line: number | null }

/** `sroi rules check FILE…`: everything that is wrong, with line and path. Shape first; what the rules mean once it is right. */
export function checkCommand ({ files: names, with: bases = [], json, language }: RulesOptions, output: Output): number {
  const all = readRuleFiles([...names, ...bases])
  const checked = all.slice(0, names.length).map((file) => ({ file, problems: problemsIn(file, all) }))
  if (json === true) output.out(JSON.stringify(checked.map(({ file, problems }) => ({ file: file.name, problems })), null, 2))
  else for (const { file, problems } of checked) print(file, problems, language, output)
  return checked.some(({ problems }) => problems.some(({ severity }) => severity === 'error')) ? RULES_EXIT.found : RULES_EXIT.clean
}

function problemsIn (file: RuleFile, all: readonly RuleFile[]): readonly Placed[] {
  const { ruleSet } = file
  if (ruleSet === null) return file.problems.map((problem) => ({ ...problem, severity: 'error', example: null, line: file.lineAt(problem.place) }))
  const layers = layersOfFile(ruleSet, all)
  const top = `/${layers.length - 1}`
  return findRuleSetProblems(layers).flatMap((problem) => {
    const isOwn = problem.place.startsWith(`${top}/`)
    // a cycle shows at its lowest layer, and is a fault of every set in it
    if (!isOwn && problem.code !== 'cycle') return []
    const place = isOwn ? problem.place.slice(top.length) : '/extends'
    return [{ ...problem, place, detail: detailOf(problem, ruleSet, layers), line: file.lineAt(place) }]
  }).sort((first, second) => (first.line ?? 0) - (second.line ?? 0))
}

/** A base that is nowhere is told as such, with the option that would hand it over. */
function detailOf ({ code, detail }: RuleSetProblem, { id, extends: base }: RuleSet, layers: readonly RuleSet[]): string {
  if (code !== 'not-on-its-base' || layers.length > 1) return detail
  return `Rule set '${id}' extends '${base ?? ''}', which is neither one of the files nor a rule set known here. Hand it over: --with FILE.`
}

function print (file: RuleFile, problems: readonly Placed[], language: RulesOptions['language'], output: Output): void {
  const words = RULES_WORDS[language]
  output.out(`${file.name}: ${words.counted(problems.filter(({ severity }) => severity === 'error').length, problems.filter(({ severity }) => severity === 'warning').length)}`)
  for (const { severity, code, place, detail, example } of problems) {
    output.out(`${placeIn(file, place)}: ${words.severity[severity]} ${code}: ${detail}`)
    if (example !== null) output.out(`    ${words.example}: ${JSON.stringify(example)}`)
  }
}
