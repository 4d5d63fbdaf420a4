// A rule set as a file, or as one of those that come with the program.
import { existsSync } from 'node:fs'
import { listRuleSets, readRuleSet } from '@sroi/fixtures'
import { MatcherError, type Problem, type RuleSet } from '@sroi/matcher'
import { problemsOf, ruleSetSchema } from '@sroi/matcher/schema'
import { lineOf, linesOfPointers } from '../../json/lines-of-pointers.ts'
import { readJson } from '../../json/read-json.ts'
import { limitIssues, limitProblems } from '../../problems/limit-problems.ts'
import { readBytes } from '../read-bytes.ts'

/** The largest file with rules that is read: 2 MiB. */
const MAX_RULES_BYTES = 2 * 1024 * 1024

export interface RuleFile {
  /** As the caller named it. */
  readonly name: string
  /** Null: the shape is wrong, and `problems` says where. */
  readonly ruleSet: RuleSet | null
  /** What is wrong with the shape; places are pointers into the file. */
  readonly problems: readonly Problem[]
  /** The line of a pointer; null for a set that comes with the program. */
  lineAt (pointer: string): number | null
}

/** Reads one file, or the known rule set of that id. Throws MatcherError INVALID_REQUEST when it is no JSON that can be read. */
export function readRuleFile (name: string): RuleFile {
  if (!existsSync(name) && listRuleSets().includes(name)) return { name, ...shaped(readRuleSet(name)), lineAt: () => null }
  const bytes = readBytes(name, MAX_RULES_BYTES)
  try {
    const value = readJson(bytes)
    const lines = linesOfPointers(new TextDecoder().decode(bytes))
    return { name, ...shaped(value), lineAt: (pointer) => lineOf(lines, pointer) }
  } catch (error) {
    if (!(error instanceof MatcherError)) throw error
    throw new MatcherError('INVALID_REQUEST', error.problems.map((problem) => ({ ...problem, place: [name, problem.place].filter((part) => part !== '').join(' ') })))
  }
}

/** Reads all of them. Throws MatcherError INVALID_REQUEST with the problems of every file that cannot be read. */
export function readRuleFiles (names: readonly string[]): readonly RuleFile[] {
  const problems: Problem[] = []
  const files = names.flatMap((name) => {
    try {
      return [readRuleFile(name)]
    } catch (error) {
      if (!(error instanceof MatcherError)) throw error
      problems.push(...error.problems)
      return []
    }
  })
  if (problems.length > 0) throw new MatcherError('INVALID_REQUEST', problems)
  return files
}

function shaped (value: unknown): Pick<RuleFile, 'ruleSet' | 'problems'> {
  const result = ruleSetSchema.safeParse(value)
  if (result.success) return { ruleSet: result.data as RuleSet, problems: [] }
  return { ruleSet: null, problems: limitProblems(problemsOf(limitIssues(result.error.issues), value, ruleSetSchema)) }
}
