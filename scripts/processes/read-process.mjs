// What does the system say about one process?
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/**
 * @typedef {object} ProcessFacts
 * @property {number} pid
 * @property {number} parent
 * @property {boolean} isZombie it has ended, and nobody has asked how
 * @property {string} started tells it from a later process that got the same number; differs between boots
 * @property {string} command the command line, arguments joined by spaces
 */

/**
 * @param {number} pid
 * @returns {ProcessFacts | undefined} nothing when there is no such process
 */
export function readProcess (pid) {
  return process.platform === 'linux' ? readFromProc(pid) : askPs(pid)
}

/**
 * @param {number} pid
 * @returns {ProcessFacts | undefined}
 */
function readFromProc (pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The name, in parentheses, may hold spaces and parentheses itself: count from the last one.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return {
      pid,
      parent: Number(fields[1]),
      isZombie: fields[0] === 'Z' || fields[0] === 'X',
      started: `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()} ${fields[19]}`,
      command: readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').join(' ').trim()
    }
  } catch {
    return undefined
  }
}

/**
 * For systems without /proc, macOS among them.
 * @param {number} pid
 * @returns {ProcessFacts | undefined}
 */
function askPs (pid) {
  const { stdout } = spawnSync('ps', ['-ww', '-o', 'ppid=,state=,lstart=,command=', '-p', String(pid)], { encoding: 'utf8', env: { ...process.env, LC_ALL: 'C' } })
  const found = /^\s*(\d+)\s+(\S+)\s+(\S+\s+\S+\s+\S+\s+\S+\s+\S+)\s+(.*)$/.exec((stdout ?? '').trim())
  if (found === null) return undefined
  const [, parent, state, started, command] = /** @type {string[]} */ (/** @type {unknown} */ (found))
  return { pid, parent: Number(parent), isZombie: /** @type {string} */ (state).startsWith('Z'), started: /** @type {string} */ (started), command: /** @type {string} */ (command) }
}
