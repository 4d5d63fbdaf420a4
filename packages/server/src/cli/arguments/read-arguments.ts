import { parseArgs } from 'node:util'
import { MatcherError } from '@sroi/matcher'
import { didYouMean } from '../../suggestion/did-you-mean.ts'
import { findLanguageProblems } from './find-language-problems.ts'
import { findOptionProblems } from './find-option-problems.ts'
import { OPTIONS, type Options } from './options.ts'
import { type Command, COMMANDS, OPTIONS_OF_COMMAND } from './options-of-command.ts'
import { problem } from './problem.ts'

/** With the commands that read their own words. */
const ALL = [...COMMANDS, 'rules', 'conformance', 'create-tenant', 'add-member', 'export-receipts', 'import', 'load-vocabulary', 'verify'] as const

/** Commands that are told everything in options. */
const TAKES_NO_FILE: ReadonlySet<Command> = new Set(['match', 'search', 'obligations', 'invite', 'market-test', 'assess', 'value', 'reserve', 'threshold'])

/** Throws MatcherError INVALID_REQUEST with every word that is not understood. */
export function readArguments (words: readonly string[]): { readonly command: Command, readonly options: Options } {
  const { positionals, tokens, values } = parseArgs({ args: [...words], options: OPTIONS, allowPositionals: true, strict: false, tokens: true })
  const [first, about] = positionals
  const command = COMMANDS.find((known) => known === (first ?? 'help'))
  const { problems: ofOptions, told } = findOptionProblems(tokens, OPTIONS, OPTIONS_OF_COMMAND[command ?? 'match'])
  const taken = command !== undefined && TAKES_NO_FILE.has(command) ? 1 : 2
  const spare = tokens.filter((token) => token.kind === 'positional').slice(taken).filter(({ index }) => !told.has(index))
  const problems = [
    ...(command === undefined ? [problem('', 'unknown-command', `There is no command '${first ?? ''}'${didYouMean(first ?? '', ALL) || `; there are ${ALL.join(', ')}`}`)] : []),
    ...ofOptions,
    ...spare.map(({ value: word }) => problem(word, 'unknown-word', 'This word has no meaning here. A name with spaces needs quotes')),
    ...findLanguageProblems(values.language)
  ]
  if (problems.length > 0) throw new MatcherError('INVALID_REQUEST', problems)
  return { command: command ?? 'help', options: { ...values, language: values.language ?? 'nl', about } as Options }
}
