// Does everything compile: packages, their tests, and the scripts?
import { join } from 'node:path'
import { runCommand } from '../prepare/run-command.mjs'

const compiler = join('node_modules', 'typescript', 'bin', 'tsc')
const diagnostic = /^(.+?)\((\d+),\d+\): error (TS\d+: .*)$/

export const name = 'types'

/** @type {import('./problem.mjs').Check['find']} */
export async function find ({ root }) {
  const outputs = []
  for (const args of [['-b', '--pretty', 'false'], ['-p', 'scripts/tsconfig.json', '--pretty', 'false']]) {
    const { code, output } = await runCommand(process.execPath, [compiler, ...args], { cwd: root, allowFailure: true })
    if (code !== 0) outputs.push(output)
  }
  return outputs.flatMap(readDiagnostics)
}

/**
 * @param {string} output of the compiler; lines that belong to the one before are indented
 * @returns {import('./problem.mjs').Problem[]}
 */
export function readDiagnostics (output) {
  const lines = output.split('\n').filter(line => line.trim() !== '')
  /** @type {import('./problem.mjs').Problem[]} */
  const problems = []
  for (const line of lines) {
    const found = diagnostic.exec(line)
    const last = problems.at(-1)
    if (found !== null) problems.push({ file: found[1] ?? '', line: Number(found[2]), why: found[3] ?? '', repair: 'make the types agree' })
    else if (last !== undefined && /^\s/.test(line)) last.why += `\n${line.trimEnd()}`
    else problems.push({ file: 'tsconfig.json', why: line, repair: 'make the compiler run' })
  }
  return problems
}
