import { MatcherError } from '@sroi/matcher'
import { readNotice as readNoticeText, type NoticeReading } from '@sroi/matcher/notice'
import { decodeNotice } from '../notices/decode-notice.ts'

/** The largest notice that is read, in bytes. The longest real one we have seen is under 1 MiB. */
export const NOTICE_LIMIT = 5 * 1024 * 1024

/**
 * The facts of a notice, where in the file each stands, and what the notice does not say. Nothing is stored.
 * Throws MatcherError INVALID_NOTICE with every problem that was found.
 */
export function readNotice (bytes: Uint8Array): NoticeReading {
  if (bytes.byteLength > NOTICE_LIMIT) {
    throw new MatcherError('INVALID_NOTICE', [{
      place: '',
      code: 'notice-too-large',
      detail: `The notice has ${bytes.byteLength} bytes; at most ${NOTICE_LIMIT} are read. Send the notice itself, without its attachments`
    }])
  }
  return readNoticeText(decodeNotice(bytes))
}
