import type { FastifyInstance } from 'fastify'

/**
 * Stops listening, lets what is under way end, and closes whatever is still open after the patience.
 * @param patience in milliseconds
 */
export async function closeInTime (app: FastifyInstance, patience: number): Promise<void> {
  // A connection whose answer ends after the closing began stays open for the next request, unless somebody closes it.
  const sweep = setInterval(() => app.server.closeIdleConnections(), 50)
  const impatient = setTimeout(() => app.server.closeAllConnections(), patience)
  await app.close()
  clearInterval(sweep)
  clearTimeout(impatient)
}
