const END = Buffer.from([0x50, 0x4B, 5, 6])
const END_LENGTH = 22
const COMMENT = 0xFFFF
const PDF = Buffer.from('%PDF-')
/** Readers of PDF look for its beginning as far as this. */
const PDF_WITHIN = 1_024

/** Would a reader of packed files read this? It looks for a list of parts at the end, whatever stands before. */
export function isPackedToo (bytes: Buffer): boolean {
  const from = Math.max(0, bytes.length - END_LENGTH - COMMENT)
  for (let at = bytes.indexOf(END, from); at >= 0 && at + END_LENGTH <= bytes.length; at = bytes.indexOf(END, at + 1)) {
    if (at + END_LENGTH + bytes.readUInt16LE(at + 20) === bytes.length) return true
  }
  return false
}

/** Would a reader of PDF read this? */
export function isPdfToo (bytes: Buffer): boolean {
  return bytes.subarray(0, PDF_WITHIN + PDF.length).includes(PDF)
}
