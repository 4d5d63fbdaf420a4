import { parseArgs } from 'node:util'
import { MatcherError, type Problem } from '@sroi/matcher'
import { findLanguageProblems } from '../arguments/find-language-problems.ts'
import { findOptionProblems } from '../arguments/find-option-problems.ts'
import type { OptionsOf, OptionTable } from '../arguments/options-of.ts'
import { problem } from '../arguments/problem.ts'

export const SHARED_OPTIONS = { language: { type: 'string' }, help: { type: 'boolean', short: 'h' } } as const

/**
 * The words after a command that takes options only. Throws MatcherError INVALID_REQUEST with every word that is not understood.
 * @param needed the options without which it cannot be done
 * @param findMore what else is wrong with the values
 */
export function readTenantArguments<T extends OptionTable> (words: readonly string[], options: T, needed: readonly (keyof T & string)[], findMore: (values: Readonly<Record<string, unknown>>) => readonly Problem[]): OptionsOf<T> {
  const { tokens, values } = parseArgs({ args: [...words], options, allowPositionals: true, strict: false, tokens: true })
  const given = values as Readonly<Record<string, unknown>>
  const { language = 'nl' } = given
  const { problems: ofOptions, told } = findOptionProblems(tokens, options, Object.keys(options))
  const spare = tokens.flatMap((token) => token.kind === 'positional' && !told.has(token.index) ? [token.value] : [])
  const problems = [
    ...spare.map((word) => problem(word, 'unknown-word', 'This word has no meaning here: this command takes options only. A name with spaces needs quotes')),
    ...ofOptions,
    ...(given['help'] === true ? [] : needed.filter((name) => given[name] === undefined).map((name) => problem(`--${name}`, 'absent', 'This option is needed'))),
    ...findMore(given),
    ...findLanguageProblems(language)
  ]
  if (problems.length > 0) throw new MatcherError('INVALID_REQUEST', problems)
  return { ...values, language } as OptionsOf<T>
}
