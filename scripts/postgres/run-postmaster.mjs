// Starts PostgreSQL on an existing data folder and waits until it takes connections.
import { spawn } from 'node:child_process'
import { closeSync, existsSync, openSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { StatedProblem } from '../prepare/stated-problem.mjs'
import { guard } from '../processes/guard.mjs'

/**
 * @typedef {object} Postmaster
 * @property {number} pid
 * @property {Promise<string>} ended resolves with how, when the process has ended for whatever reason
 * @property {(patience?: number) => Promise<void>} stop fast shutdown; after `patience` milliseconds at once
 */

/**
 * @param {object} context
 * @param {string} context.native folder with bin, lib and share
 * @param {string} context.folder PostgreSQL's data folder
 * @param {import('./choose-identity.mjs').Identity} context.identity
 * @param {number} context.port
 * @param {boolean} context.durable off only where losing everything is fine
 * @param {string} context.log file that PostgreSQL's own messages are added to
 * @returns {Promise<Postmaster>}
 */
export async function runPostmaster ({ native, folder, identity, port, durable, log }) {
  // 5 MB: enough to see what happened, and never a full disk.
  const output = openSync(log, existsSync(log) && statSync(log).size > 5_000_000 ? 'w' : 'a', 0o600)
  // Detached: Ctrl-C in the terminal must reach us alone, or the database stops before what uses it.
  const child = spawn(join(native, 'bin', 'postgres'), [
    '-D', folder, '-p', String(port),
    '-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories=', '-c', 'max_connections=100',
    ...(durable ? [] : ['-c', 'fsync=off', '-c', 'synchronous_commit=off', '-c', 'full_page_writes=off'])
  ], { ...identity, cwd: '/', stdio: ['ignore', output, output], detached: true, env: { LC_ALL: 'C', PATH: process.env['PATH'] ?? '' } })
  closeSync(output)
  let hasEnded = false
  /** @type {Promise<string>} */
  const ended = new Promise(resolve => {
    child.once('error', error => resolve(error.message))
    child.once('exit', (code, signal) => resolve(signal === null ? `exit code ${code}` : `killed by ${signal}`))
  }).then(how => {
    hasEnded = true
    return /** @type {string} */ (how)
  })
  const release = child.pid === undefined ? () => {} : guard({ target: String(child.pid), signal: 'INT', identity })
  void ended.then(release)

  // Replaying the log after a power cut can take a while; a minute without an answer is a fault.
  for (const limit = performance.now() + 60_000; !isReady(folder, child.pid); await sleep(20)) {
    if (hasEnded) throw new StatedProblem(`${tail(log)}\n\nPostgreSQL did not start on ${folder} (${await ended}); its last messages, from ${log}, are above.`)
    if (performance.now() > limit) {
      child.kill('SIGKILL')
      throw new StatedProblem(`PostgreSQL did not get ready on ${folder} within a minute. Its messages are in ${log}.`)
    }
  }
  return {
    pid: /** @type {number} */ (child.pid),
    ended,
    async stop (patience = 2500) {
      for (const signal of /** @type {const} */ (['SIGINT', 'SIGQUIT', 'SIGKILL'])) {
        if (hasEnded) return
        child.kill(signal)
        await Promise.race([ended, sleep(signal === 'SIGINT' ? patience : 700, undefined, { ref: false })])
      }
    }
  }
}

/**
 * PostgreSQL notes its state in the eighth line of its pid file.
 * @param {string} folder
 * @param {number | undefined} pid
 */
function isReady (folder, pid) {
  try {
    const lines = readFileSync(join(folder, 'postmaster.pid'), 'utf8').split('\n')
    return Number(lines[0]) === pid && lines[7]?.trim() === 'ready'
  } catch {
    return false
  }
}

/** @param {string} log */
function tail (log) {
  return readFileSync(log, 'utf8').trimEnd().split('\n').slice(-8).join('\n')
}
