// Which events from outside end the service?
import { describeProblem } from '../prepare/stated-problem.mjs'
import { findNpm } from '../processes/find-npm.mjs'
import { watchEnd } from '../processes/watch-end.mjs'

/** @param {import('./create-lifetime.mjs').Lifetime} lifetime */
export function endOnSignals (lifetime) {
  // A terminal that is gone can no longer be written to: that must not keep us from stopping.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {})
  for (const [signal, code] of /** @type {const} */ ([['SIGINT', 0], ['SIGTERM', 0], ['SIGHUP', 0]])) {
    process.on(signal, () => void lifetime.end(`Stopping (${signal}) …`, code))
  }
  for (const event of ['uncaughtException', 'unhandledRejection']) {
    process.on(event, error => void lifetime.end(`Stopping after an unexpected failure: ${describeProblem(error)}`, 1))
  }
  // npm that is killed takes nobody with it, and npm that gets SIGTERM does not wait for us.
  const npm = findNpm()
  if (npm !== undefined) watchEnd(npm, () => void lifetime.end('Stopping, because npm has ended …', 0))
}
