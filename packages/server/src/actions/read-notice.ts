import { readNotice as readNoticeText, type NoticeReading } from '@sroi/matcher/notice'
import { decodeNotice } from '../notices/decode-notice.ts'

/**
 * The facts of a notice, where in the file each stands, and what the notice does not say. Nothing is stored.
 * Throws MatcherError INVALID_NOTICE with every problem that was found.
 */
export function readNotice (bytes: Uint8Array): NoticeReading {
  return readNoticeText(decodeNotice(bytes))
}
