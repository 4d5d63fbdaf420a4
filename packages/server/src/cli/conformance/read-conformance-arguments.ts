import { parseArgs } from 'node:util'
import { MatcherError, type Problem } from '@sroi/matcher'
import { findLanguageProblems } from '../arguments/find-language-problems.ts'
import { findOptionProblems } from '../arguments/find-option-problems.ts'
import type { OptionsOf } from '../arguments/options-of.ts'
import { problem } from '../arguments/problem.ts'

const OPTIONS = {
  command: { type: 'string' },
  only: { type: 'string', multiple: true },
  timeout: { type: 'string' },
  export: { type: 'string' },
  list: { type: 'boolean' },
  language: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' }
} as const

export interface ConformanceOptions extends Omit<OptionsOf<typeof OPTIONS>, 'only' | 'timeout'> {
  readonly only: readonly string[]
  /** Seconds; undefined: as the program has it. */
  readonly timeout?: number
}

/** The words after `sroi conformance`. Throws MatcherError INVALID_REQUEST with every word that is not understood. */
export function readConformanceArguments (words: readonly string[]): ConformanceOptions {
  const { positionals, tokens, values } = parseArgs({ args: [...words], options: OPTIONS, allowPositionals: true, strict: false, tokens: true })
  const { timeout, language = 'nl', ...rest } = values as Record<string, unknown>
  const problems: Problem[] = [
    ...positionals.map((word) => problem(word, 'unknown-word', 'This word has no meaning here: sroi conformance takes options only')),
    ...findOptionProblems(tokens, OPTIONS, Object.keys(OPTIONS)).problems,
    ...findLanguageProblems(language)
  ]
  if (typeof timeout === 'string' && timeout !== '' && !/^[1-9]\d{0,3}$/.test(timeout)) problems.push(problem('--timeout', 'no-number', `'${timeout}' is no whole number of seconds from 1 to 9999`))
  const ways = (['list', 'export', 'command'] as const).filter((name) => values[name] !== undefined)
  if (ways.length > 1) problems.push(problem('', 'one-at-a-time', `Choose one of --${ways.join(', --')}`))
  if (timeout !== undefined && values.command === undefined) problems.push(problem('--timeout', 'not-used', 'The time is that of a program. Name one with --command'))
  if (problems.length > 0) throw new MatcherError('INVALID_REQUEST', problems)
  return { ...rest, only: (values.only ?? []) as readonly string[], ...(timeout === undefined ? {} : { timeout: Number(timeout) }), language } as ConformanceOptions
}
