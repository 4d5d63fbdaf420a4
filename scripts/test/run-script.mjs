// Runs a script of ours as a user would, and gives what it said.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { root } from '../root.mjs'

/**
 * @param {readonly string[]} args of node
 * @param {NodeJS.ProcessEnv} [environment] added to ours
 * @returns {Promise<{ code: number | null, output: string }>}
 */
export function runScript (args, environment = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: root, env: { ...plainEnvironment(), ...environment }, stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', text => { output += text })
    child.on('error', reject)
    child.on('close', code => resolve({ code, output }))
  })
}

/** Ours, without what npm and tap add for themselves. */
export function plainEnvironment () {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(npm_|TAP|_TAPJS|NODE_OPTIONS|DATABASE_URL)/.test(name)))
}

/** @param {string} path below scripts/ */
export function scriptPath (path) {
  return join(root, 'scripts', path)
}
