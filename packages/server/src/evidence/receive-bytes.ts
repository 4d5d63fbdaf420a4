import { createHash } from 'node:crypto'
import type { Readable } from 'node:stream'
import { HttpProblem } from '../problems/http-problem.ts'

export interface ReceivedBytes {
  readonly bytes: Buffer
  /** Of all of it, in hexadecimal. */
  readonly sha256: string
}

/**
 * Takes in what comes, and hashes it as it comes. It lies in memory alone, so that a service that is ended leaves nothing of it. Throws HttpProblem `body-too-large`, and
 * whatever the stream fails with when its sender goes away.
 */
export async function receiveBytes (body: Readable, most: number): Promise<ReceivedBytes> {
  const hash = createHash('sha256')
  const pieces: Buffer[] = []
  let length = 0
  // whoever sends is told what is wrong over the connection that the body comes in by: it must stay
  for await (const piece of body.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    length += piece.length
    if (length > most) throw new HttpProblem('body-too-large')
    hash.update(piece)
    pieces.push(piece)
  }
  return { bytes: Buffer.concat(pieces, length), sha256: hash.digest('hex') }
}
