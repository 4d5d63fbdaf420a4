// The contract of `sroi reserve` and `sroi threshold`: from a file, told in options, or both.
import { MatcherError, type Problem } from '@sroi/matcher'
import { readNotice } from '../actions/read-notice.ts'
import { contractOfFlags } from './contract-of-flags.ts'
import type { Options } from './arguments/options.ts'
import { present } from './present.ts'
import { readBytes } from './read-bytes.ts'
import { readJsonFile } from './read-json-file.ts'

/** Unchecked. What options say comes over what the file says. Throws MatcherError with every problem of the options. */
export function reservedContract (options: Options, problems: Problem[]): object {
  const { notice, contract, reservation, 'reserved-execution': reservedExecution, 'counted-by': countedBy, regime, cpv } = options
  if (notice !== undefined && contract !== undefined) problems.push({ place: '--notice', code: 'one-source', detail: 'Give either --notice FILE or --contract FILE' })
  const base = contract !== undefined ? contractOfFile(contract) : notice === undefined ? {} : readNotice(readBytes(notice)).contract
  const { id: _id, ...told } = (contractOfFlags(options, problems) ?? {}) as { readonly id?: string }
  return { id: 'by-hand', ...base, ...told, ...present({ reservation, reservedExecution, countedBy, regime, cpv }) }
}

/** A contract, or a question with one in it. */
function contractOfFile (path: string): object {
  const value = readJsonFile(path)
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return 'contract' in value ? value.contract as object : value
  throw new MatcherError('INVALID_REQUEST', [{ place: '--contract', code: 'no-object', detail: 'The file holds no JSON object. Give a contract, or a question with a contract in it' }])
}
