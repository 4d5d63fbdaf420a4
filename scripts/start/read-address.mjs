// On which address should the service listen?
import { StatedProblem } from '../prepare/stated-problem.mjs'

/**
 * @param {NodeJS.ProcessEnv} environment
 * @returns {{ host: string, port: number }}
 */
export function readAddress (environment) {
  const text = environment['PORT'] ?? '8080'
  const port = /^\d{1,5}$/.test(text) ? Number(text) : NaN
  if (!(port >= 1 && port <= 65535)) throw new StatedProblem(`PORT is ${JSON.stringify(text)}, and a port is a whole number from 1 to 65535. Try: PORT=8081 npm start`)
  const host = environment['HOST'] ?? '127.0.0.1'
  if (host.trim() === '' || /[\s/]/.test(host)) throw new StatedProblem(`HOST is ${JSON.stringify(host)}, and should be an address or a name without a scheme or a path. Try: HOST=127.0.0.1 npm start`)
  return { host, port }
}
