import type { FastifyReply } from 'fastify'

/** Only the log tells of it: nobody is there to get it. As other servers log it. */
export const CLIENT_GONE = 499

/** Says when whoever asked has gone, so that nobody works on an answer that cannot arrive. */
export function signalOf (reply: FastifyReply): AbortSignal {
  const gone = new AbortController()
  reply.raw.once('close', () => { if (!reply.raw.writableFinished) gone.abort(new Error('the client went away')) })
  return gone.signal
}
