// Lines of a file that comes in pieces. A line that is longer than it may be is found before the rest of it is read.
import { NotIntact } from './not-intact.ts'

const NEWLINE = 10

export interface LineSplitter {
  /** The lines that end in this piece, each with its newline. */
  push (piece: Uint8Array): Generator<Buffer, void, undefined>
  /** How many bytes came after the last newline. */
  rest (): number
}

/** @param most asked before each line: how many bytes it may have, its newline excepted. */
export function splitLines (most: () => number): LineSplitter {
  let held: Buffer[] = []
  let length = 0
  return {
    * push (piece) {
      const bytes = Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength)
      let start = 0
      while (start < bytes.length) {
        const end = bytes.indexOf(NEWLINE, start)
        const taken = bytes.subarray(start, end === -1 ? bytes.length : end + 1)
        length += taken.length
        if (length - (end === -1 ? 0 : 1) > most()) throw new NotIntact('line-too-long', { expected: most() })
        if (end === -1) {
          // the piece may be used again by whoever reads the file
          held.push(Buffer.from(taken))
          return
        }
        const line = held.length === 0 ? taken : Buffer.concat([...held, taken])
        held = []
        length = 0
        start = end + 1
        yield line
      }
    },
    rest: () => length
  }
}
