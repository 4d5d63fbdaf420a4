// Runs a program, keeps what it prints, and shows it only when it fails.
import { spawn } from 'node:child_process'
import { guard } from '../processes/guard.mjs'
import { StatedProblem } from './stated-problem.mjs'

/**
 * The program gets a process group of its own: Ctrl-C reaches us alone, and `signal` ends all it started.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {object} options
 * @param {string} options.cwd
 * @param {NodeJS.ProcessEnv} [options.env]
 * @param {AbortSignal | undefined} [options.signal]
 * @param {(line: string) => void} [options.onLine]
 * @param {boolean} [options.allowFailure] gives the exit code instead of throwing
 * @returns {Promise<{ code: number, output: string }>}
 */
export function runCommand (command, args, { cwd, env = process.env, signal, onLine, allowFailure = false }) {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(new StatedProblem('Stopped before it was ready.'))
    const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'], detached: true })
    const release = child.pid === undefined ? () => {} : guard({ target: `-${child.pid}`, signal: 'TERM' })
    const shown = [command, ...args].join(' ')
    let output = ''
    let rest = ''
    const take = (/** @type {Buffer} */ chunk) => {
      output += chunk
      const lines = (rest + chunk).split('\n')
      rest = lines.pop() ?? ''
      for (const line of lines) onLine?.(line)
    }
    const abort = () => {
      try { if (child.pid !== undefined) process.kill(-child.pid, 'SIGTERM') } catch { /* it is gone already */ }
    }
    signal?.addEventListener('abort', abort, { once: true })
    child.stdout.on('data', take)
    child.stderr.on('data', take)
    child.on('error', error => reject(new StatedProblem(`Could not run \`${shown}\`: ${error.message}. Is it installed and on the PATH?`)))
    child.on('close', (code, killedBy) => {
      release()
      signal?.removeEventListener('abort', abort)
      if (signal?.aborted) return reject(new StatedProblem('Stopped before it was ready.'))
      if (code === 0 || (allowFailure && code !== null)) return resolve({ code, output })
      reject(new StatedProblem(`${output.trimEnd()}\n\n\`${shown}\` failed (${code === null ? `killed by ${killedBy}` : `exit code ${code}`}); what it printed is above.`))
    })
  })
}
