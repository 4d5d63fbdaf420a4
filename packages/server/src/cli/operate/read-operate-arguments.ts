import { parseArgs } from 'node:util'
import { MatcherError, type Problem } from '@sroi/matcher'
import { findLanguageProblems } from '../arguments/find-language-problems.ts'
import { findOptionProblems } from '../arguments/find-option-problems.ts'
import type { OptionsOf } from '../arguments/options-of.ts'
import { problem } from '../arguments/problem.ts'

const OPTIONS = {
  check: { type: 'boolean' },
  print: { type: 'boolean' },
  language: { type: 'string' },
  help: { type: 'boolean', short: 'h' }
} as const

export type OperateOptions = OptionsOf<typeof OPTIONS>

/** The words after `sroi config`, `serve` and `migrate`. Throws MatcherError INVALID_REQUEST with every word that is not understood. */
export function readOperateArguments (words: readonly string[], own: readonly (keyof typeof OPTIONS)[] = []): OperateOptions {
  const { positionals, tokens, values } = parseArgs({ args: [...words], options: OPTIONS, allowPositionals: true, strict: false, tokens: true })
  const { language = 'nl', ...rest } = values as Record<string, unknown>
  const problems: Problem[] = [
    ...positionals.map((word) => problem(word, 'unknown-word', 'This word has no meaning here: this command takes options only')),
    ...findOptionProblems(tokens, OPTIONS, [...own, 'language', 'help']).problems,
    ...findLanguageProblems(language)
  ]
  if (values.check === true && values.print === true) problems.push(problem('', 'one-at-a-time', 'Choose one of --check, --print'))
  if (problems.length > 0) throw new MatcherError('INVALID_REQUEST', problems)
  return { ...rest, language } as OperateOptions
}
