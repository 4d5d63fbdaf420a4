// Can we listen there? Asked before anything else is touched.
import { createServer } from 'node:net'
import { StatedProblem } from '../prepare/stated-problem.mjs'

/**
 * @param {{ host: string, port: number }} address
 * @returns {Promise<void>}
 */
export function requireFreePort ({ host, port }) {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', error => reject(describeListenProblem(error, { host, port })))
    server.listen({ host, port, exclusive: true }, () => server.close(() => resolve()))
  })
}

/**
 * @param {NodeJS.ErrnoException} error
 * @param {{ host: string, port: number }} address
 * @returns {Error}
 */
export function describeListenProblem (error, { host, port }) {
  switch (error.code) {
    case 'EADDRINUSE': return new StatedProblem(`Port ${port} on ${host} is taken by another program. Stop that program, or use another port: PORT=${port === 8081 ? 8082 : 8081} npm start`)
    case 'EACCES': return new StatedProblem(`Port ${port} on ${host} is not allowed for this user (ports below 1024 often are not). Use another port: PORT=8080 npm start`)
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN': return new StatedProblem(`HOST is ${JSON.stringify(host)}, which is not an address of this machine. Leave HOST out, or use 127.0.0.1 (this machine only) or 0.0.0.0 (every network).`)
    default: return error
  }
}
