// The service as a process of its own, as whoever runs it starts it.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { choosePort } from '../postgres/choose-port.mjs'

/**
 * @typedef {object} Service
 * @property {string} address `http://127.0.0.1:40123`
 * @property {() => Promise<void>} kill kill -9
 * @property {() => boolean} hasEnded by itself
 */

/** So many lines of what it said last are told when it ends by itself. */
const KEPT = 20

/**
 * Starts it over the demonstration, and waits until it answers.
 * @param {{ root: string, databaseUrl: string, environment?: Readonly<Record<string, string>> }} options
 * @returns {Promise<Service>}
 */
export async function startService ({ root, databaseUrl, environment = {} }) {
  const child = spawn(process.execPath, [join(root, 'packages', 'server', 'bin', 'sroi.mjs'), 'serve'], {
    env: { PATH: process.env['PATH'] ?? '', DATABASE_URL: databaseUrl, DEMONSTRATION: '1', HOST: '127.0.0.1', PORT: String(await choosePort()), LOG_LEVEL: 'error', RATE_LIMITS: 'off', ...environment },
    stdio: ['ignore', 'pipe', 'pipe']
  })
  const ended = new Promise(resolve => child.once('exit', resolve))
  /** @type {string[]} */
  const said = []
  child.stdout.on('data', piece => { said.push(String(piece).trim()); said.splice(0, said.length - KEPT) })
  const address = await new Promise((resolve, reject) => {
    child.once('exit', code => reject(new Error(`the service ended with ${code}: ${said.join('\n')}`)))
    createInterface({ input: child.stderr }).on('line', line => {
      said.push(line)
      const ready = /^Ready: (\S+)$/.exec(line)
      if (ready !== null) resolve(ready[1])
    })
  })
  let isKilled = false
  let hasEnded = false
  child.once('exit', code => {
    if (isKilled) return
    hasEnded = true
    process.stderr.write(`the service ended by itself (${code}):\n${said.join('\n')}\n`)
  })
  return {
    address: /** @type {string} */ (address),
    hasEnded: () => hasEnded,
    async kill () {
      isKilled = true
      child.kill('SIGKILL')
      await ended
    }
  }
}
