import type { Problem, RuleSet } from '@sroi/matcher'
import { problemsOf, ruleSetSchema } from '@sroi/matcher/schema'
import { limitIssues, limitProblems } from '../problems/limit-problems.ts'

export interface Shaped {
  /** Null: the shape is wrong, and `problems` says where. Nothing of it is used then. */
  readonly ruleSet: RuleSet | null
  /**
   * The same, although some of its values do not go together: only what they mean can be told, nothing can be reckoned with it.
   * Null as soon as a key, a kind of value or a day is wrong.
   */
  readonly readable: RuleSet | null
  /** What is wrong with the shape; places are pointers into the file. */
  readonly problems: readonly Problem[]
}

/** Days that do not exist cannot be compared with others. */
const NO_VALUE: ReadonlySet<unknown> = new Set(['no-day', 'no-instant'])

/** Is it a rule set at all? */
export function shapeOf (value: unknown): Shaped {
  const result = ruleSetSchema.safeParse(value)
  if (result.success) return { ruleSet: result.data as RuleSet, readable: result.data as RuleSet, problems: [] }
  const { issues } = result.error
  const isReadable = issues.every((issue) => issue.code === 'custom' && !NO_VALUE.has(issue.params?.['code']))
  return { ruleSet: null, readable: isReadable ? value as RuleSet : null, problems: limitProblems(problemsOf(limitIssues(issues), value, ruleSetSchema)) }
}
