import { parseArgs } from 'node:util'
import { MatcherError } from '@sroi/matcher'
import { findLanguageProblems } from '../arguments/find-language-problems.ts'
import { findOptionProblems } from '../arguments/find-option-problems.ts'
import type { OptionsOf } from '../arguments/options-of.ts'
import { problem } from '../arguments/problem.ts'

const OPTIONS = {
  tenant: { type: 'string' },
  from: { type: 'string' },
  'with-register': { type: 'boolean' },
  language: { type: 'string' },
  help: { type: 'boolean', short: 'h' }
} as const

export interface ExportOptions extends Omit<OptionsOf<typeof OPTIONS>, 'from'> {
  /** The path of a file that is not there yet. */
  readonly file: string
  readonly from: number
}

/** The words after `sroi export-receipts`. Throws MatcherError INVALID_REQUEST with every word that is not understood. */
export function readExportArguments (words: readonly string[]): ExportOptions {
  const { positionals: [file = '', ...spare], tokens, values } = parseArgs({ args: [...words], options: OPTIONS, allowPositionals: true, strict: false, tokens: true })
  const { from = '1' } = values
  const problems = [
    ...(file === '' && values.help !== true ? [problem('', 'absent', 'Say which file is to be written: sroi export-receipts FILE')] : []),
    ...spare.map((word) => problem(word, 'unknown-word', 'This word has no meaning here. One file is written at a time')),
    ...findOptionProblems(tokens, OPTIONS, Object.keys(OPTIONS)).problems,
    ...(typeof from === 'string' && from !== '' && !/^[1-9]\d{0,14}$/.test(from) ? [problem('--from', 'no-number', `'${from.slice(0, 80)}' is no position in a chain. Give a whole number of at least 1`)] : []),
    ...findLanguageProblems(values.language)
  ]
  if (problems.length > 0) throw new MatcherError('INVALID_REQUEST', problems)
  return { ...values, language: values.language ?? 'nl', file, from: Number(from) } as ExportOptions
}
