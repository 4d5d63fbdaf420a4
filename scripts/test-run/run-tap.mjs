// Runs tap and makes its output readable: a line for each file, and all there is to say about a failure.
import { spawn } from 'node:child_process'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readTap } from './read-tap.mjs'

const RUN_FILES = fileURLToPath(new URL('run-files.mjs', import.meta.url))
/** How long a file may take that does not say so itself, in seconds. */
const PATIENCE = 120

/**
 * @param {object} context
 * @param {string} context.root of the checkout
 * @param {readonly string[]} context.tests files, relative to the checkout
 * @param {boolean} context.withCoverage
 * @param {NodeJS.ProcessEnv} context.environment
 * @param {AbortSignal} context.signal
 * @param {(line: string) => void} context.write
 * @returns {Promise<{ code: number, files: number, totals: import('./format-totals.mjs').Totals }>}
 */
export function runTap ({ root, tests, withCoverage, environment, signal, write }) {
  const jobs = Math.min(cpus().length, 4)
  const args = withCoverage
    ? [join('node_modules', 'tap', 'dist', 'esm', 'run.mjs'), 'run', '--reporter=tap', `--timeout=${PATIENCE}`, `--jobs=${jobs}`, '--allow-incomplete-coverage', '--coverage-report=text', ...tests]
    : [RUN_FILES, String(jobs), String(PATIENCE), ...tests]
  const reader = readTap(write)
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: root, env: environment, stdio: ['ignore', 'pipe', 'pipe'] })
    signal.addEventListener('abort', () => {
      child.kill('SIGTERM')
      setTimeout(() => child.kill('SIGKILL'), 3000).unref()
    }, { once: true })
    let rest = ''
    let complaints = ''
    child.stderr.setEncoding('utf8').on('data', chunk => { complaints += chunk })
    child.stdout.setEncoding('utf8').on('data', chunk => {
      const lines = (rest + chunk).split('\n')
      rest = lines.pop() ?? ''
      for (const line of lines) reader.read(line)
    })
    child.on('error', reject)
    child.on('close', code => {
      if (rest !== '') reader.read(rest)
      // What passing tests write there is of no interest.
      if (code !== 0 && complaints.trim() !== '') write(`\nWritten to standard error:\n${complaints.trimEnd()}`)
      resolve({ code: code ?? 1, ...reader.result() })
    })
  })
}
