import { MatcherError, type RuleSet } from '@sroi/matcher'
import { diffRuleSets } from '@sroi/matcher/review'
import type { Output } from '../output.ts'
import type { RulesOptions } from './read-rules-arguments.ts'
import { nameOfPlace, readRuleFiles } from './rule-file.ts'
import { RULES_EXIT } from './rules-exit-codes.ts'
import { RULES_WORDS } from './rules-words.ts'

/** `sroi rules diff A B`: what B has otherwise than A, in words, with the days and contracts it touches. */
export function diffCommand ({ files: names, json, language }: RulesOptions, output: Output): number {
  const files = readRuleFiles(names)
  const problems = files.flatMap((file) => file.problems.map((problem) => ({ ...problem, place: nameOfPlace(file, problem.place) })))
  if (problems.length > 0) throw new MatcherError('INVALID_REQUEST', problems)
  const [before, after] = files.map(({ ruleSet }) => ruleSet) as [RuleSet, RuleSet]
  const diff = diffRuleSets(before, after)
  const isSame = diff.heading.length + diff.provisions.length === 0
  if (json === true) {
    output.out(JSON.stringify(diff, null, 2))
  } else {
    if (isSame) output.out(RULES_WORDS[language].same)
    for (const { place, before: old, after: next } of diff.heading) output.out(`${place.slice(1)}: ${JSON.stringify(old)} → ${JSON.stringify(next)}`)
    for (const { words } of diff.provisions) output.out(words[language])
  }
  return isSame ? RULES_EXIT.clean : RULES_EXIT.found
}
