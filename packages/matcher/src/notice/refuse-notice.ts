import { MatcherError, type Problem } from '../error.ts'

/** Ends the reading: the text is not a notice that can be read. */
export function refuseNotice (...problems: readonly Problem[]): never {
  throw new MatcherError('INVALID_NOTICE', problems)
}
