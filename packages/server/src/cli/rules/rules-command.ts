import { MatcherError } from '@sroi/matcher'
import type { Output } from '../output.ts'
import { boundariesCommand } from './boundaries-command.ts'
import { checkCommand } from './check-command.ts'
import { diffCommand } from './diff-command.ts'
import { problemInDutch } from '../../problems/problem-in-dutch.ts'
import { readRulesArguments, type RulesCommand, type RulesOptions } from './read-rules-arguments.ts'
import { RULES_EXIT } from './rules-exit-codes.ts'
import { RULES_HELP } from './rules-help.ts'
import { schemaCommand } from './schema-command.ts'
import { whatIfCommand } from './what-if-command.ts'

const COMMANDS: Record<RulesCommand, (options: RulesOptions, output: Output) => number> = {
  check: checkCommand,
  diff: diffCommand,
  boundaries: boundariesCommand,
  'what-if': whatIfCommand,
  schema: (_options, output) => schemaCommand(output),
  help: ({ language }, output) => {
    output.out(RULES_HELP[language])
    return RULES_EXIT.clean
  }
}

/** `sroi rules …`: tools for the people who own the rules. Throws MatcherError INVALID_REQUEST for a mistake in the input. */
export function rulesCommand (words: readonly string[], output: Output): number {
  const { command, options } = readRulesArguments(words)
  try {
    return COMMANDS[options.help === true ? 'help' : command](options, output)
  } catch (error) {
    if (!(error instanceof MatcherError) || options.language === 'en') throw error
    throw new MatcherError(error.code, error.problems.map((problem) => ({ ...problem, detail: problemInDutch(problem.detail) })))
  }
}
