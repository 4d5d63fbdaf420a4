// What does this notice say, where does it say it, and what does it not say?
import type { NoticeReading } from '../model/notice.ts'
import { EFORMS_ROOTS } from './eforms/notice-kind.ts'
import { readEforms } from './eforms/read-eforms.ts'
import { MAX_NOTICE_CHARACTERS } from './limits.ts'
import { refuseNotice } from './refuse-notice.ts'
import { readTedExport } from './ted/read-ted-export.ts'
import { parseXml } from './xml/parse-xml.ts'

const START = 'line 1, column 1'

/**
 * Reads the XML of a TED notice of either generation, R2.0.9 (`TED_EXPORT`) or eForms (UBL), into facts of a contract, the place of each
 * in the file, and gaps.
 *
 * A fact that the notice does not state stays absent and has a gap: absent is unknown, never no. So does a day that does not exist, a
 * figure that is no amount, a value of € 1.00 or less, and a total of several lots; the gap holds the text as published. Only a file that
 * is not a notice is refused.
 *
 * @param text the XML, decoded; a byte order mark is allowed
 * @throws MatcherError `INVALID_NOTICE` with problems whose place is a line and column, or a path of element names
 */
export function readNotice (text: string): NoticeReading {
  if (typeof text !== 'string') refuseNotice({ place: START, code: 'not-xml', detail: `A text is read, and this is ${text === null ? 'null' : `of the type ${typeof text}`}. Give the XML of one notice as text.` })
  if (text.length > MAX_NOTICE_CHARACTERS) {
    refuseNotice({ place: START, code: 'too-large', detail: `The text has ${text.length} characters; a notice has at most ${MAX_NOTICE_CHARACTERS}. Give the XML of one notice.` })
  }
  const start = /\S/u.exec(text.replace(/^\uFEFF/u, ''))?.[0]
  if (start === undefined) refuseNotice({ place: START, code: 'empty', detail: 'There is no text. Give the XML of the notice.' })
  if (start !== '<') {
    refuseNotice({ place: START, code: 'not-xml', detail: `The text starts with ${JSON.stringify(text.trim().slice(0, 20))} and is not XML. Give the XML of the notice, not a copy as PDF, text or JSON.` })
  }
  const root = parseXml(text)
  if (root.name === 'TED_EXPORT') return readTedExport(root)
  if (EFORMS_ROOTS.has(root.name)) return readEforms(root)
  return refuseNotice({
    place: `line ${root.line}, column 1`,
    code: 'not-a-notice',
    detail: `The root element is ${root.name.slice(0, 80)}; that is no TED notice. Read are TED_EXPORT (R2.0.9) and the eForms documents ${[...EFORMS_ROOTS].join(', ')}. Download the XML of the notice.`
  })
}
