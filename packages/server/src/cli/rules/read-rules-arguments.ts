import { parseArgs } from 'node:util'
import { MatcherError } from '@sroi/matcher'
import { didYouMean } from '../../suggestion/did-you-mean.ts'
import { findLanguageProblems } from '../arguments/find-language-problems.ts'
import { findOptionProblems } from '../arguments/find-option-problems.ts'
import type { OptionsOf } from '../arguments/options-of.ts'
import { problem } from '../arguments/problem.ts'

const COMMANDS = ['check', 'diff', 'boundaries', 'what-if', 'schema', 'help'] as const

export type RulesCommand = typeof COMMANDS[number]

const OPTIONS = {
  with: { type: 'string', multiple: true },
  cases: { type: 'string' },
  valuations: { type: 'string' },
  contracts: { type: 'string' },
  on: { type: 'string' },
  'known-at': { type: 'string' },
  language: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' }
} as const

type Name = keyof typeof OPTIONS

const ALWAYS = ['language', 'json', 'help'] as const

/** What a command takes: its own options, and how many files. */
const TAKES: Record<RulesCommand, { readonly options: readonly Name[], readonly least: number, readonly most: number, readonly use: string }> = {
  check: { options: ['with', ...ALWAYS], least: 1, most: 100, use: 'sroi rules check FILE…' },
  diff: { options: ALWAYS, least: 2, most: 2, use: 'sroi rules diff A B' },
  boundaries: { options: ['with', 'cases', 'valuations', ...ALWAYS], least: 1, most: 1, use: 'sroi rules boundaries FILE' },
  'what-if': { options: ['with', 'contracts', 'on', 'known-at', ...ALWAYS], least: 2, most: 2, use: 'sroi rules what-if OLD NEW --contracts FILE' },
  schema: { options: ALWAYS, least: 0, most: 0, use: 'sroi rules schema' },
  help: { options: ALWAYS, least: 0, most: 100, use: 'sroi rules help' }
}

/** The options as they were written; `language` is checked. */
export interface RulesOptions extends OptionsOf<typeof OPTIONS> {
  readonly files: readonly string[]
}

/** The words after `sroi rules`. Throws MatcherError INVALID_REQUEST with every word that is not understood. */
export function readRulesArguments (words: readonly string[]): { readonly command: RulesCommand, readonly options: RulesOptions } {
  const { positionals: [first, ...files], tokens, values } = parseArgs({ args: [...words], options: OPTIONS, allowPositionals: true, strict: false, tokens: true })
  const command = COMMANDS.find((known) => known === (first ?? 'help'))
  const { options: allowed, least, most, use } = TAKES[command ?? 'help']
  const problems = [
    ...(command === undefined ? [problem('', 'unknown-command', `There is no command 'rules ${first ?? ''}'${didYouMean(first ?? '', COMMANDS) || `; there are ${COMMANDS.join(', ')}`}`)] : []),
    ...findOptionProblems(tokens, OPTIONS, allowed).problems,
    ...(files.length < least && values.help !== true ? [problem('', 'absent', `Say which files are meant: ${use}`)] : []),
    ...files.slice(most).map((word) => problem(word, 'unknown-word', `This word has no meaning here: ${use}`)),
    ...findLanguageProblems(values.language)
  ]
  if (problems.length > 0) throw new MatcherError('INVALID_REQUEST', problems)
  return { command: command ?? 'help', options: { ...values, language: values.language ?? 'nl', files } as RulesOptions }
}
