import { parseArgs } from 'node:util'
import { MatcherError } from '@sroi/matcher'
import { findLanguageProblems } from '../arguments/find-language-problems.ts'
import { findOptionProblems } from '../arguments/find-option-problems.ts'
import type { OptionsOf } from '../arguments/options-of.ts'
import { problem } from '../arguments/problem.ts'

const OPTIONS = {
  key: { type: 'string', multiple: true },
  head: { type: 'string', multiple: true },
  tenant: { type: 'string' },
  chain: { type: 'boolean' },
  language: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' }
} as const

/** The options as they were written; `language` is checked. */
export interface VerifyOptions extends OptionsOf<typeof OPTIONS> {
  /** The path of the export; `-` is standard input. */
  readonly file: string
}

/** The words after `sroi verify`. Throws MatcherError INVALID_REQUEST with every word that is not understood. */
export function readVerifyArguments (words: readonly string[]): VerifyOptions {
  const { positionals: [file = '', ...spare], tokens, values } = parseArgs({ args: [...words], options: OPTIONS, allowPositionals: true, strict: false, tokens: true })
  const problems = [
    ...(file === '' && values.help !== true ? [problem('', 'absent', 'Say which export is meant: sroi verify FILE, or sroi verify - for standard input')] : []),
    ...spare.map((word) => problem(word, 'unknown-word', 'This word has no meaning here. One export is verified at a time')),
    ...findOptionProblems(tokens, OPTIONS, Object.keys(OPTIONS)).problems,
    ...findLanguageProblems(values.language)
  ]
  if (problems.length > 0) throw new MatcherError('INVALID_REQUEST', problems)
  return { ...values, language: values.language ?? 'nl', file } as VerifyOptions
}
