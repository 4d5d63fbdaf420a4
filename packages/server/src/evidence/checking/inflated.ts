import { Readable } from 'node:stream'
import { createInflate, createInflateRaw } from 'node:zlib'

export interface Unpacking {
  /** Without the header that compressed streams in a PDF have, and packed files do not. */
  readonly raw: boolean
  readonly most: number
  /** Asked with the first bytes: whether the rest is wanted. */
  readonly isWanted?: (start: Buffer) => boolean
}

/** What can be unpacked of it, which of a broken stream is its beginning; null when that is more than `most`. */
export async function inflated (packed: Buffer, { raw, most, isWanted = () => true }: Unpacking): Promise<Buffer | null> {
  const pieces: Buffer[] = []
  let length = 0
  const unpacking = Readable.from([packed]).pipe(raw ? createInflateRaw() : createInflate())
  try {
    for await (const piece of unpacking as AsyncIterable<Buffer>) {
      if (pieces.length === 0 && !isWanted(piece)) break
      length += piece.length
      if (length > most) return null
      pieces.push(piece)
    }
  } catch (error) {
    // a reader of such files makes do with what it got before, and so is that what must be looked at
    if (!(error instanceof Error && 'code' in error && String(error.code).startsWith('Z_'))) throw error
  }
  return Buffer.concat(pieces, length)
}
