// Is this very process still running, and not a later one with the same number?
import { readProcess } from './read-process.mjs'

/** @param {{ pid: number, started: string }} known */
export function isRunning (known) {
  const now = readProcess(known.pid)
  return now !== undefined && !now.isZombie && now.started === known.started
}
