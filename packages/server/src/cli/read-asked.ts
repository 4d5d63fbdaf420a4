// A question and the rules of the caller that it is asked of, with the problems of both told together.
import { MatcherError, OTHER_BUYER, type AuthorityId, type Problem, type RuleSet } from '@sroi/matcher'
import { ownRules } from './own-rules.ts'
import type { Options } from './arguments/options.ts'

export interface Asked<Q> {
  readonly question: Q
  /** Base first; null: those of the authority that the question names. */
  readonly own: readonly RuleSet[] | null
}

/**
 * Reads the rules of `--rules`, then the question, which is handed the authority to ask about where it names none: that of the rules.
 * Throws MatcherError INVALID_REQUEST with the problems of both.
 */
export function readAsked<Q> (options: Options, readQuestion: (authority: AuthorityId | undefined) => Q): Asked<Q> {
  const problems: Problem[] = []
  const own = gather(problems, () => ownRules(options))
  const question = gather(problems, () => readQuestion(options.rules === undefined ? undefined : own?.at(-1)?.authority ?? OTHER_BUYER))
  if (problems.length > 0) throw new MatcherError('INVALID_REQUEST', problems)
  return { question: question as Q, own }
}

/** Null where it could not be read; what was wrong is then among the problems. */
function gather<T> (problems: Problem[], read: () => T): T | null {
  try {
    return read()
  } catch (error) {
    if (!(error instanceof MatcherError)) throw error
    problems.push(...error.problems)
    return null
  }
}
