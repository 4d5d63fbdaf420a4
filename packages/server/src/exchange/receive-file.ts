import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { rm } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { HttpProblem } from '../problems/http-problem.ts'

export interface ReceivedFile {
  readonly bytes: number
  readonly sha256: string
}

/** Writes what comes in to a file, a piece at a time. Throws HttpProblem `body-too-large`; then, and when the sender goes away, nothing stays. */
export async function receiveFile (body: Readable, path: string, most: number): Promise<ReceivedFile> {
  const hash = createHash('sha256')
  let bytes = 0
  try {
    await pipeline(async function * () {
      // whoever sends is told what is wrong over the connection that the body comes in by: it must stay
      for await (const piece of body.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
        bytes += piece.length
        if (bytes > most) throw new HttpProblem('body-too-large')
        hash.update(piece)
        yield piece
      }
    }, createWriteStream(path, { mode: 0o600, flags: 'wx' }))
  } catch (error) {
    await rm(path, { force: true })
    throw error
  }
  return { bytes, sha256: hash.digest('hex') }
}
