import { parseArgs } from 'node:util'
import { MatcherError, type Language, type Problem } from '@sroi/matcher'
import { didYouMean } from '../suggestion/did-you-mean.ts'

const COMMANDS = ['match', 'assess', 'value', 'reserve', 'term', 'threshold', 'notice', 'pathway', 'help'] as const

export type Command = typeof COMMANDS[number]

/** With the commands that read their own words. */
const ALL = [...COMMANDS, 'rules', 'conformance'] as const

const OPTIONS = {
  notice: { type: 'string' },
  contract: { type: 'string' },
  authority: { type: 'string' },
  lot: { type: 'string' },
  party: { type: 'string' },
  filled: { type: 'string', multiple: true },
  agreed: { type: 'string', multiple: true },
  'assume-rate': { type: 'string' },
  trigger: { type: 'string' },
  nature: { type: 'string' },
  amount: { type: 'string' },
  estimate: { type: 'string' },
  invoiced: { type: 'string' },
  'wage-sum': { type: 'string' },
  'labour-share': { type: 'string' },
  published: { type: 'string' },
  awarded: { type: 'string' },
  concluded: { type: 'string' },
  efforts: { type: 'string' },
  rules: { type: 'string', multiple: true },
  supplier: { type: 'string' },
  'supplier-file': { type: 'string' },
  reservation: { type: 'string' },
  'reserved-execution': { type: 'string' },
  'counted-by': { type: 'string' },
  plan: { type: 'string', multiple: true },
  buyer: { type: 'string' },
  'social-or-other': { type: 'string' },
  regime: { type: 'string' },
  cpv: { type: 'string', multiple: true },
  months: { type: 'string' },
  received: { type: 'string' },
  sent: { type: 'string' },
  from: { type: 'string' },
  asked: { type: 'string' },
  'term-until': { type: 'string' },
  completed: { type: 'string' },
  'stood-still': { type: 'string', multiple: true },
  told: { type: 'string' },
  'new-last-day': { type: 'string' },
  adjourned: { type: 'string' },
  committee: { type: 'string' },
  before: { type: 'string' },
  scheme: { type: 'string', multiple: true },
  on: { type: 'string' },
  'known-at': { type: 'string' },
  delivery: { type: 'string' },
  show: { type: 'string' },
  database: { type: 'boolean' },
  language: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' }
} as const

type Name = keyof typeof OPTIONS

const CONTRACT = [
  'notice', 'contract', 'trigger', 'nature', 'amount', 'estimate', 'invoiced', 'wage-sum', 'months', 'labour-share', 'published', 'awarded', 'concluded',
  'authority', 'rules', 'lot', 'party', 'filled', 'agreed', 'assume-rate', 'on', 'known-at', 'database', 'language', 'json', 'help'
] as const

const FOR: Record<Command, readonly Name[]> = {
  match: [...CONTRACT, 'delivery', 'show'],
  assess: CONTRACT,
  value: ['efforts', 'rules', 'authority', 'on', 'known-at', 'database', 'language', 'json', 'help'],
  reserve: [
    'supplier', 'supplier-file', 'plan', 'notice', 'contract', 'lot', 'authority', 'rules', 'reservation', 'reserved-execution', 'counted-by', 'regime', 'cpv', 'months',
    'nature', 'estimate', 'buyer', 'social-or-other', 'published', 'awarded', 'concluded', 'on', 'known-at', 'database', 'language', 'json', 'help'
  ],
  term: [
    'received', 'sent', 'from', 'asked', 'term-until', 'completed', 'stood-still', 'told', 'new-last-day', 'adjourned', 'committee', 'authority', 'rules',
    'on', 'known-at', 'database', 'language', 'json', 'help'
  ],
  threshold: ['notice', 'contract', 'estimate', 'nature', 'regime', 'buyer', 'social-or-other', 'published', 'rules', 'known-at', 'database', 'language', 'json', 'help'],
  notice: ['json', 'language', 'help'],
  pathway: ['before', 'scheme', 'on', 'known-at', 'json', 'language', 'help'],
  help: ['language', 'help']
}

/** Commands that are told everything in options. */
const TAKES_NO_FILE: ReadonlySet<Command> = new Set(['match', 'assess', 'value', 'reserve', 'threshold'])

/** The options as they were written; `language` is checked. */
export interface Options {
  readonly notice?: string
  readonly contract?: string
  readonly authority?: string
  readonly lot?: string
  readonly party?: string
  readonly filled?: readonly string[]
  readonly agreed?: readonly string[]
  readonly 'assume-rate'?: string
  readonly trigger?: string
  readonly nature?: string
  readonly amount?: string
  readonly estimate?: string
  readonly invoiced?: string
  readonly 'wage-sum'?: string
  readonly 'labour-share'?: string
  readonly published?: string
  readonly awarded?: string
  readonly concluded?: string
  readonly efforts?: string
  readonly rules?: readonly string[]
  readonly supplier?: string
  readonly 'supplier-file'?: string
  readonly reservation?: string
  readonly 'reserved-execution'?: string
  readonly 'counted-by'?: string
  readonly plan?: readonly string[]
  readonly buyer?: string
  readonly 'social-or-other'?: string
  readonly regime?: string
  readonly cpv?: readonly string[]
  readonly months?: string
  readonly received?: string
  readonly sent?: string
  readonly from?: string
  readonly asked?: string
  readonly 'term-until'?: string
  readonly completed?: string
  readonly 'stood-still'?: readonly string[]
  readonly told?: string
  readonly 'new-last-day'?: string
  readonly adjourned?: string
  readonly committee?: string
  readonly before?: string
  readonly scheme?: readonly string[]
  readonly on?: string
  readonly 'known-at'?: string
  readonly delivery?: string
  readonly show?: string
  readonly database?: boolean
  readonly json?: boolean
  readonly help?: boolean
  readonly language: Language
  /** `sroi notice FILE`, `sroi pathway FILE`, `sroi help match`. */
  readonly about: string | undefined
}

/** Throws MatcherError INVALID_REQUEST with every word that is not understood. */
export function readArguments (words: readonly string[]): { readonly command: Command, readonly options: Options } {
  const { positionals, tokens, values } = parseArgs({ args: [...words], options: OPTIONS, allowPositionals: true, strict: false, tokens: true })
  const [first, about] = positionals
  const command = COMMANDS.find((known) => known === (first ?? 'help'))
  const allowed = FOR[command ?? 'match']
  const problems: Problem[] = []
  /** Where words stand that belong to a mistake that is told already. */
  const told = new Set<number>()
  if (command === undefined) problems.push(problem('', 'unknown-command', `There is no command '${first ?? ''}'${didYouMean(first ?? '', ALL) || `; there are ${ALL.join(', ')}`}`))
  for (const token of tokens) {
    if (token.kind !== 'option') continue
    const known = allowed.find((name) => name === token.name)
    const isSwallowed = token.inlineValue === false && token.value.startsWith('--')
    if (isSwallowed || known === undefined) told.add(token.index + (isSwallowed ? 2 : 1))
    if (known === undefined) problems.push(problem(token.rawName, 'unknown-option', `There is no such option here${didYouMean(token.name, allowed)}`))
    else problems.push(...valueProblems(known, token.rawName, token.value !== undefined && !isSwallowed, token.value !== undefined))
  }
  const taken = command !== undefined && TAKES_NO_FILE.has(command) ? 1 : 2
  const spare = tokens.filter((token) => token.kind === 'positional').slice(taken).filter(({ index }) => !told.has(index))
  for (const { value: word } of spare) problems.push(problem(word, 'unknown-word', 'This word has no meaning here. A name with spaces needs quotes'))
  const language = values.language ?? 'nl'
  if (language !== 'nl' && language !== 'en') problems.push(problem('--language', 'not-one-of', 'The language is nl or en'))
  if (problems.length > 0) throw new MatcherError('INVALID_REQUEST', problems)
  return { command: command ?? 'help', options: { ...values, language, about } as Options }
}

/** A text needs a value of its own, not the option after it; a switch takes none at all. */
function valueProblems (name: Name, written: string, hasOwnValue: boolean, hasValue: boolean): readonly Problem[] {
  if (OPTIONS[name].type === 'string') return hasOwnValue ? [] : [problem(written, 'no-value', 'The value is absent. Write it after the option')]
  return hasValue ? [problem(written, 'no-value-taken', 'This option takes no value')] : []
}

function problem (place: string, code: string, detail: string): Problem {
  return { place, code, detail }
}
