import { MatcherError } from '@sroi/matcher'
import { readNotice } from '../actions/read-notice.ts'
import type { Output } from './output.ts'
import { printAnswer } from './print-answer.ts'
import { printNotice } from './print-notice.ts'
import type { Options } from './arguments/options.ts'
import { readBytes } from './read-bytes.ts'

/** `sroi notice FILE`: what a notice says, where, and what it does not say. */
export async function noticeCommand (options: Options, output: Output): Promise<number> {
  const { about } = options
  if (about === undefined) {
    throw new MatcherError('INVALID_REQUEST', [{ place: '', code: 'absent', detail: 'Say which notice to read: sroi notice FILE' }])
  }
  printAnswer(readNotice(readBytes(about)), options, output, printNotice)
  return 0
}
