// On which loopback port can PostgreSQL listen?
import { createServer } from 'node:net'

/**
 * @param {number} [preferred] taken when it is free
 * @returns {Promise<number>}
 */
export async function choosePort (preferred) {
  const remembered = preferred === undefined ? undefined : await tryPort(preferred)
  const port = remembered ?? await tryPort(0)
  if (port === undefined) throw new Error('No port is free on 127.0.0.1')
  return port
}

/**
 * @param {number} port
 * @returns {Promise<number | undefined>}
 */
function tryPort (port) {
  return new Promise(resolve => {
    const server = createServer()
    server.once('error', () => resolve(undefined))
    server.listen({ port, host: '127.0.0.1' }, () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' ? address?.port : undefined))
    })
  })
}
