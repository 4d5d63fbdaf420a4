import { MatcherError } from '@sroi/matcher'
import { ruleSetSchema } from '@sroi/matcher/schema'
import { z } from 'zod'
import type { Output } from '../output.ts'
import { boundariesCommand } from './boundaries-command.ts'
import { checkCommand } from './check-command.ts'
import { diffCommand } from './diff-command.ts'
import { problemInDutch } from './problem-in-dutch.ts'
import { readRulesArguments, type RulesCommand, type RulesOptions } from './read-rules-arguments.ts'
import { RULES_EXIT } from './rules-exit-codes.ts'
import { RULES_HELP } from './rules-help.ts'
import { whatIfCommand } from './what-if-command.ts'

const COMMANDS: Record<RulesCommand, (options: RulesOptions, output: Output) => number> = {
  check: checkCommand,
  diff: diffCommand,
  boundaries: boundariesCommand,
  'what-if': whatIfCommand,
  schema: (_options, output) => {
    output.out(JSON.stringify(z.toJSONSchema(ruleSetSchema, { io: 'input' }), null, 2))
    return RULES_EXIT.clean
  },
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
