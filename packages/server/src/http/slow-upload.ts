// Files of many megabytes come in over slow lines. Whoever may hand one in has longer than anybody else for a request, as long as the file goes on coming.
import { Socket } from 'node:net'
import type { FastifyRequest } from 'fastify'
import { UPLOAD_LIMITS } from './limits.ts'
import { problemOverSocket } from './problem-over-socket.ts'

const uploading = new WeakSet<Socket>()

/** Does this connection bring a file for which it has longer? */
export function isUploading (socket: Socket): boolean {
  return uploading.has(socket)
}

/**
 * Lets the body of a request come in at its own pace, for whoever was found to be allowed to send it: the time for a whole request no longer holds for it. It is cut off with
 * `request-timeout` when too little came in a while, or when it takes too long in all.
 */
export function allowSlowUpload ({ raw: { socket, complete }, raw }: Pick<FastifyRequest, 'raw'>, { bytes, every, most }: typeof UPLOAD_LIMITS = UPLOAD_LIMITS): void {
  // A request that was injected came over no connection.
  if (complete || !(socket instanceof Socket)) return
  uploading.add(socket)
  const started = Date.now()
  let received = socket.bytesRead
  const watch = setInterval(() => {
    const came = socket.bytesRead - received
    received = socket.bytesRead
    if (came >= bytes && Date.now() - started < most) return
    end()
    socket.end(problemOverSocket('request-timeout'), () => socket.destroy())
  }, every)
  const end = (): void => {
    clearInterval(watch)
    uploading.delete(socket)
    raw.off('end', end).off('close', end)
  }
  raw.once('end', end).once('close', end)
}
