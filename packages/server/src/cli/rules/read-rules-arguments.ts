import { parseArgs } from 'node:util'
import { MatcherError, type Language, type Problem } from '@sroi/matcher'
import { didYouMean } from '../../suggestion/did-you-mean.ts'

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
export interface RulesOptions {
  readonly files: readonly string[]
  readonly with?: readonly string[]
  readonly cases?: string
  readonly valuations?: string
  readonly contracts?: string
  readonly on?: string
  readonly 'known-at'?: string
  readonly json?: boolean
  readonly help?: boolean
  readonly language: Language
}

/** The words after `sroi rules`. Throws MatcherError INVALID_REQUEST with every word that is not understood. */
export function readRulesArguments (words: readonly string[]): { readonly command: RulesCommand, readonly options: RulesOptions } {
  const { positionals: [first, ...files], tokens, values } = parseArgs({ args: [...words], options: OPTIONS, allowPositionals: true, strict: false, tokens: true })
  const command = COMMANDS.find((known) => known === (first ?? 'help'))
  const { options: allowed, least, most, use } = TAKES[command ?? 'help']
  const problems: Problem[] = []
  if (command === undefined) problems.push(problem('', 'unknown-command', `There is no command 'rules ${first ?? ''}'${didYouMean(first ?? '', COMMANDS) || `; there are ${COMMANDS.join(', ')}`}`))
  for (const token of tokens) {
    if (token.kind !== 'option') continue
    const known = allowed.find((name) => name === token.name)
    if (known === undefined) problems.push(problem(token.rawName, 'unknown-option', `There is no such option here${didYouMean(token.name, allowed)}`))
    else if (OPTIONS[known].type === 'string' && token.value === undefined) problems.push(problem(token.rawName, 'no-value', 'The value is absent. Write it after the option'))
    else if (OPTIONS[known].type === 'boolean' && token.value !== undefined) problems.push(problem(token.rawName, 'no-value-taken', 'This option takes no value'))
  }
  if (files.length < least && values.help !== true) problems.push(problem('', 'absent', `Say which files are meant: ${use}`))
  for (const word of files.slice(most)) problems.push(problem(word, 'unknown-word', `This word has no meaning here: ${use}`))
  const language = values.language ?? 'nl'
  if (language !== 'nl' && language !== 'en') problems.push(problem('--language', 'not-one-of', 'The language is nl or en'))
  if (problems.length > 0) throw new MatcherError('INVALID_REQUEST', problems)
  return { command: command ?? 'help', options: { ...values, language, files } as RulesOptions }
}

function problem (place: string, code: string, detail: string): Problem {
  return { place, code, detail }
}
