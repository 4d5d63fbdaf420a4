// Runs one of PostgreSQL's programs to its end, as the user PostgreSQL runs as.
import { spawn } from 'node:child_process'
import { StatedProblem } from '../prepare/stated-problem.mjs'

/**
 * @param {import('./choose-identity.mjs').Identity} identity
 * @param {string} command
 * @param {readonly string[]} args
 * @returns {Promise<void>}
 */
export function runCommandAs (identity, command, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { ...identity, cwd: '/', stdio: ['ignore', 'pipe', 'pipe'], detached: true, env: { LC_ALL: 'C', PATH: process.env['PATH'] ?? '' } })
    let output = ''
    child.stdout.on('data', chunk => { output += chunk })
    child.stderr.on('data', chunk => { output += chunk })
    child.on('error', reject)
    child.on('close', code => {
      if (code === 0) return resolve()
      reject(new StatedProblem(`${output.trimEnd()}\n\n${command} failed with exit code ${code}; what it printed is above.`))
    })
  })
}
