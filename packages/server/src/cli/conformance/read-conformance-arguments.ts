import { parseArgs } from 'node:util'
import { MatcherError, type Language, type Problem } from '@sroi/matcher'
import { didYouMean } from '../../suggestion/did-you-mean.ts'

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

const NAMES = Object.keys(OPTIONS) as readonly (keyof typeof OPTIONS)[]

export interface ConformanceOptions {
  readonly command?: string
  readonly only: readonly string[]
  /** Seconds; undefined: as the program has it. */
  readonly timeout?: number
  readonly export?: string
  readonly list?: boolean
  readonly json?: boolean
  readonly help?: boolean
  readonly language: Language
}

/** The words after `sroi conformance`. Throws MatcherError INVALID_REQUEST with every word that is not understood. */
export function readConformanceArguments (words: readonly string[]): ConformanceOptions {
  const { positionals, tokens, values } = parseArgs({ args: [...words], options: OPTIONS, allowPositionals: true, strict: false, tokens: true })
  const problems: Problem[] = positionals.map((word) => problem(word, 'unknown-word', 'This word has no meaning here: sroi conformance takes options only'))
  for (const token of tokens) {
    if (token.kind !== 'option') continue
    const known = NAMES.find((name) => name === token.name)
    if (known === undefined) problems.push(problem(token.rawName, 'unknown-option', `There is no such option here${didYouMean(token.name, NAMES)}`))
    else if (OPTIONS[known].type === 'string' && (token.value === undefined || token.value === '')) problems.push(problem(token.rawName, 'no-value', 'The value is absent. Write it after the option'))
    else if (OPTIONS[known].type === 'boolean' && token.value !== undefined) problems.push(problem(token.rawName, 'no-value-taken', 'This option takes no value'))
  }
  const { timeout, language = 'nl', ...rest } = values as Record<string, unknown>
  if (language !== 'nl' && language !== 'en') problems.push(problem('--language', 'not-one-of', 'The language is nl or en'))
  if (typeof timeout === 'string' && timeout !== '' && !/^[1-9]\d{0,3}$/.test(timeout)) problems.push(problem('--timeout', 'no-number', `'${timeout}' is no whole number of seconds from 1 to 9999`))
  const ways = (['list', 'export', 'command'] as const).filter((name) => values[name] !== undefined)
  if (ways.length > 1) problems.push(problem('', 'one-at-a-time', `Choose one of --${ways.join(', --')}`))
  if (timeout !== undefined && values.command === undefined) problems.push(problem('--timeout', 'not-used', 'The time is that of a program. Name one with --command'))
  if (problems.length > 0) throw new MatcherError('INVALID_REQUEST', problems)
  return { ...rest, only: (values.only ?? []) as readonly string[], ...(timeout === undefined ? {} : { timeout: Number(timeout) }), language } as ConformanceOptions
}

function problem (place: string, code: string, detail: string): Problem {
  return { place, code, detail }
}
