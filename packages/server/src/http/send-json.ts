import type { FastifyReply } from 'fastify'

/** Room for one answer, in bytes; what is not written to costs no memory. */
const ROOM = 2 ** 21
/** A letter of a JavaScript text needs at most so many bytes of UTF-8. */
const BYTES_OF_LETTER = 3
/** So many rooms are kept for the next answers. */
const KEPT = 16

/** Rooms that no answer is using. */
const free: Buffer[] = []

/**
 * Answers with JSON that is long, written to bytes once: a text would be measured first and then written with room for three times its length.
 * The room is used again when the answer has left: fresh memory for each costs more than writing to it, and the collector counts every one.
 */
export function sendJson (reply: FastifyReply, value: unknown): FastifyReply {
  return reply.type('application/json; charset=utf-8').send(bytesOf(JSON.stringify(value), reply))
}

function bytesOf (text: string, reply: FastifyReply): Buffer {
  if (text.length * BYTES_OF_LETTER > ROOM) return Buffer.from(text)
  const room = free.pop() ?? Buffer.allocUnsafeSlow(ROOM)
  const written = room.write(text)
  // not before: until then the socket may still read from it, or is gone
  reply.raw.once('close', () => { if (free.length < KEPT) free.push(room) })
  return room.subarray(0, written)
}
