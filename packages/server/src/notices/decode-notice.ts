// From the bytes somebody hands in to the text of a notice. What is not UTF-8 XML is refused here, with the reason and the repair.
import { MatcherError, type Problem } from '@sroi/matcher'

/** A larger upload is refused unread; the largest real notice seen has 75 kB. */
export const MAX_NOTICE_BYTES = 5_000_000

const START = 'line 1, column 1'
const NEW_LINE = 0x0A

/** First bytes that tell what a file is, whatever its name says. */
const SIGNATURES: readonly { readonly bytes: readonly number[], readonly problem: Omit<Problem, 'place'> }[] = [
  { bytes: [0x25, 0x50, 0x44, 0x46], problem: { code: 'pdf', detail: 'This is a PDF, whatever its name. Give the XML of the notice.' } },
  { bytes: [0x50, 0x4B], problem: { code: 'zip', detail: 'This is a ZIP file (or a document in one). Unpack it and give the XML of the notice.' } },
  { bytes: [0x1F, 0x8B], problem: { code: 'gzip', detail: 'This file is compressed with gzip. Unpack it and give the XML of the notice.' } },
  { bytes: [0xFF, 0xFE], problem: wrongEncoding('UTF-16') },
  { bytes: [0xFE, 0xFF], problem: wrongEncoding('UTF-16') },
  { bytes: [0x3C, 0x00], problem: wrongEncoding('UTF-16') },
  { bytes: [0x00, 0x3C], problem: wrongEncoding('UTF-16') },
  { bytes: [0x00, 0x00], problem: wrongEncoding('UTF-32') }
]

/**
 * The text of a notice: UTF-8, with or without a byte order mark.
 * @throws MatcherError `INVALID_NOTICE` for an empty or too large file, a PDF or archive, and any encoding but UTF-8.
 */
export function decodeNotice (bytes: Uint8Array): string {
  if (bytes.length === 0) refuse(START, 'empty', 'The file is empty. Give the XML of the notice.')
  if (bytes.length > MAX_NOTICE_BYTES) refuse(START, 'too-large', `The file has ${bytes.length} bytes; a notice has at most ${MAX_NOTICE_BYTES}. Give the XML of one notice.`)
  const known = SIGNATURES.find((signature) => signature.bytes.every((byte, place) => bytes[place] === byte))
  if (known !== undefined) refuse(START, known.problem.code, known.problem.detail)

  const declared = declaredEncoding(bytes)
  if (declared !== undefined && !/^(?:utf-?8|us-ascii|ascii)$/i.test(declared)) {
    const { code, detail } = wrongEncoding(declared)
    refuse(START, code, detail)
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return refuse(firstBrokenPlace(bytes), 'wrong-encoding', 'The bytes here are not UTF-8. Save the file as UTF-8, or download it again.')
  }
}

/** What the XML declaration says; it is written in ASCII in every encoding that is left here. */
function declaredEncoding (bytes: Uint8Array): string | undefined {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 300))
  return /^(?:ï»¿)?\s*<\?xml[^>]*?\bencoding\s*=\s*["']([^"'<>]{1,40})["']/.exec(start)?.[1]
}

/** A decoder does not say where it stopped; the first line that it refuses does. */
function firstBrokenPlace (bytes: Uint8Array): string {
  let line = 1
  for (let start = 0; start < bytes.length; line++) {
    const end = bytes.indexOf(NEW_LINE, start)
    const part = bytes.subarray(start, end === -1 ? bytes.length : end)
    const text = new TextDecoder('utf-8').decode(part)
    // a replacement character that stands in the file itself is three bytes; only a broken byte does not come back as it was
    if (Buffer.compare(Buffer.from(text), Buffer.from(part)) !== 0) return `line ${line}, column ${text.indexOf('\uFFFD') + 1}`
    if (end === -1) break
    start = end + 1
  }
  return START
}

function wrongEncoding (encoding: string): Omit<Problem, 'place'> {
  return { code: 'wrong-encoding', detail: `The file is encoded as ${encoding}; notices are read as UTF-8. Save it as UTF-8 (and let its XML declaration say so).` }
}

function refuse (place: string, code: string, detail: string): never {
  throw new MatcherError('INVALID_NOTICE', [{ place, code, detail }])
}
