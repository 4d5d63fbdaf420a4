import { MatcherError } from '@sroi/matcher'
import { readNotice } from '../actions/read-notice.ts'
import type { Output } from './output.ts'
import { printNotice } from './print-notice.ts'
import type { Options } from './arguments/options.ts'
import { readBytes } from './read-bytes.ts'

/** `sroi notice FILE`: what a notice says, where, and what it does not say. */
export async function noticeCommand ({ about, json, language }: Options, output: Output): Promise<number> {
  if (about === undefined) {
    throw new MatcherError('INVALID_REQUEST', [{ place: '', code: 'absent', detail: 'Say which notice to read: sroi notice FILE' }])
  }
  const reading = readNotice(readBytes(about))
  if (json === true) output.out(JSON.stringify(reading, null, 2))
  else for (const line of printNotice(reading, language)) output.out(line)
  return 0
}
