import { isPackedToo, isPdfToo } from './is-another-too.ts'
import type { Refusal } from './refusal.ts'

const SIGNATURE = 8
/** Of a part of a PNG: its length and name before, a checksum behind. */
const FRAME = 12

/** A picture has one beginning and one end, and is nothing else as well. */
export function checkPng (bytes: Buffer): Refusal | null {
  let at = SIGNATURE
  let last = ''
  while (last !== 'IEND') {
    if (at + FRAME > bytes.length) return 'broken'
    last = bytes.toString('latin1', at + 4, at + 8)
    if (at === SIGNATURE && last !== 'IHDR') return 'broken'
    at += FRAME + bytes.readUInt32BE(at)
  }
  if (at > bytes.length) return 'broken'
  return at < bytes.length || isPdfToo(bytes) ? 'two-kinds' : null
}

const [MARK, START, END, SCAN] = [0xFF, 0xD8, 0xD9, 0xDA]

/** The parts of a JPEG up to its pixels; what a camera writes behind them stays, as long as it is no file that somebody would unpack. */
export function checkJpeg (bytes: Buffer): Refusal | null {
  let at = 2
  for (;;) {
    if (at + 4 > bytes.length || bytes[at] !== MARK) return 'broken'
    const mark = bytes[at + 1]
    if (mark === MARK) {
      at += 1
      continue
    }
    if (mark === START || mark === END) return 'broken'
    const length = bytes.readUInt16BE(at + 2)
    if (length < 2) return 'broken'
    at += 2 + length
    if (mark === SCAN) break
  }
  if (bytes.indexOf(Buffer.from([MARK, END]), at) < 0) return 'broken'
  return isPackedToo(bytes) || isPdfToo(bytes) ? 'two-kinds' : null
}
