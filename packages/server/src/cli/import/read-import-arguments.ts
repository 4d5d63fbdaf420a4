import { parseArgs } from 'node:util'
import { MatcherError } from '@sroi/matcher'
import { type Kind, KINDS } from '../../exchange/sheets/column.ts'
import { findLanguageProblems } from '../arguments/find-language-problems.ts'
import { findOptionProblems } from '../arguments/find-option-problems.ts'
import type { OptionsOf } from '../arguments/options-of.ts'
import { problem } from '../arguments/problem.ts'

const OPTIONS = {
  kind: { type: 'string' },
  'dry-run': { type: 'boolean' },
  accept: { type: 'boolean' },
  database: { type: 'boolean' },
  tenant: { type: 'string' },
  language: { type: 'string' },
  help: { type: 'boolean', short: 'h' }
} as const

export interface ImportOptions extends Omit<OptionsOf<typeof OPTIONS>, 'kind'> {
  readonly file: string
  readonly kind: Kind
}

/** The words after `sroi import`. Throws MatcherError INVALID_REQUEST with every word that is not understood. */
export function readImportArguments (words: readonly string[]): ImportOptions {
  const { positionals: [file = '', ...spare], tokens, values } = parseArgs({ args: [...words], options: OPTIONS, allowPositionals: true, strict: false, tokens: true })
  const { kind, accept = false, 'dry-run': dryRun = false } = values
  const isHelp = values.help === true
  const problems = [
    ...(file === '' && !isHelp ? [problem('', 'absent', 'Say which file is to be read: sroi import FILE')] : []),
    ...spare.map((word) => problem(word, 'unknown-word', 'This word has no meaning here. One file is read at a time')),
    ...findOptionProblems(tokens, OPTIONS, Object.keys(OPTIONS)).problems,
    ...(isHelp || KINDS.some((one) => one === kind) ? [] : [problem('--kind', kind === undefined ? 'absent' : 'not-one-of', `Say what the rows are: ${KINDS.join(', ')}`)]),
    ...(isHelp || accept !== dryRun ? [] : [problem('--accept', 'absent', 'Say either --dry-run, to see what becomes of each row, or --accept, to write it')]),
    ...(accept === true && values.database !== true ? [problem('--database', 'absent', 'What is accepted is written to the database of DATABASE_URL: add --database')] : []),
    ...findLanguageProblems(values.language)
  ]
  if (problems.length > 0) throw new MatcherError('INVALID_REQUEST', problems)
  return { ...values, language: values.language ?? 'nl', file } as ImportOptions
}
