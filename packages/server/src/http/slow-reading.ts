// What is reckoned while it is read keeps its place until it was read. Whoever reads slower than anybody with a line would is cut off.
import { Socket } from 'node:net'
import type { FastifyReply } from 'fastify'
import { READING_LIMITS } from './limits.ts'

/** So much is handed to a connection at once, in bytes: what is on its way does not count as read yet. */
const PIECE = 16 * 1024

/**
 * Ends the connection when too little of an answer left in a while although there was more, or when it takes too long in all. The time in which we have
 * nothing to send is not the reader's.
 */
export function limitSlowReading ({ raw }: Pick<FastifyReply, 'raw'>, { bytes, every, most }: typeof READING_LIMITS = READING_LIMITS): void {
  const { socket } = raw
  // A request that was injected came over no connection.
  if (!(socket instanceof Socket)) return
  const started = Date.now()
  const gone = (): number => socket.bytesWritten - socket.writableLength
  let before = gone()
  const watch = setInterval(() => {
    const now = gone()
    const isSlow = socket.writableLength > 0 && now - before < bytes
    before = now
    if (isSlow || Date.now() - started >= most) socket.destroy()
  }, every)
  raw.once('close', () => clearInterval(watch))
}

/** Texts in UTF-8, in pieces small enough for it to be seen that they are read. */
export async function * inPieces (texts: AsyncIterable<string>): AsyncGenerator<Buffer> {
  for await (const text of texts) {
    const bytes = Buffer.from(text)
    for (let from = 0; from < bytes.length; from += PIECE) yield bytes.subarray(from, from + PIECE)
  }
}
