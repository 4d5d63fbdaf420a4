// Who holds this folder? One process at a time, and a dead one never.
import { randomUUID } from 'node:crypto'
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { isRunning } from './is-running.mjs'
import { readProcess } from './read-process.mjs'

/**
 * @typedef {object} Holder
 * @property {string} id
 * @property {number} pid
 * @property {string} started
 * @property {string} about what the holder does, for the message to the one who has to wait
 */

/**
 * Takes the lease in the file `path`, or tells who has it. A lease of a process that no longer runs is taken over:
 * whoever takes it over holds a second lease meanwhile, named after the dead holder, so that of two takers one wins.
 * @param {string} path
 * @param {string} about
 * @returns {{ release: () => void } | { heldBy: Holder }}
 */
export function takeLease (path, about) {
  const id = randomUUID()
  const own = `${path}.${id}`
  const self = readProcess(process.pid)
  writeFileSync(own, JSON.stringify({ id, pid: process.pid, started: self?.started ?? '', about }))
  try {
    for (;;) {
      if (createFrom(own, path)) return { release: () => release(path, id) }
      const holder = readHolder(path)
      if (holder === undefined) continue
      if (isRunning(holder)) return { heldBy: holder }
      const right = takeLease(`${path}.after-${holder.id}`, about)
      if ('heldBy' in right) return right
      try {
        if (readHolder(path)?.id === holder.id) {
          renameSync(own, path)
          return { release: () => release(path, id) }
        }
      } finally {
        right.release()
      }
    }
  } finally {
    rmSync(own, { force: true })
  }
}

/**
 * A link is made whole or not at all, where writing a file can be seen half done.
 * @param {string} from
 * @param {string} to
 */
function createFrom (from, to) {
  try {
    linkSync(from, to)
    return true
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'EEXIST') return false
    throw error
  }
}

/**
 * @param {string} path
 * @returns {Holder | undefined}
 */
function readHolder (path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'ENOENT') return undefined
    // A file that a full disk or a power cut left empty belongs to nobody.
    if (error instanceof SyntaxError) return { id: 'unreadable', pid: 0, started: '', about: '' }
    throw error
  }
}

/**
 * @param {string} path
 * @param {string} id
 */
function release (path, id) {
  if (readHolder(path)?.id === id) rmSync(path, { force: true })
}
