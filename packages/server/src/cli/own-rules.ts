import { MatcherError, type RuleSet } from '@sroi/matcher'
import type { Options } from './arguments/options.ts'
import { soundLayers } from './rules/layers-of-file.ts'
import { problemInDutch } from '../problems/problem-in-dutch.ts'
import { readRuleFiles } from './rules/rule-file.ts'

/**
 * The rules that `--rules` names and what they build on, base first: what no file holds comes from the rule sets of the program. Null
 * without the option. Throws MatcherError INVALID_REQUEST with every problem, worded as `sroi rules check` words it.
 */
export function ownRules ({ rules, language }: Pick<Options, 'rules' | 'language'>): readonly RuleSet[] | null {
  if (rules === undefined) return null
  try {
    return soundLayers(readRuleFiles(rules), [], language, '--rules')
  } catch (error) {
    if (!(error instanceof MatcherError) || language === 'en') throw error
    throw new MatcherError(error.code, error.problems.map((problem) => ({ ...problem, detail: problemInDutch(problem.detail) })))
  }
}
