// Brings in exactly what the lockfile says, unless it is there already.
import { accessSync, constants, existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { listPackages } from './list-packages.mjs'
import { runCommand } from './run-command.mjs'
import { fingerprint, readStamp, removeStamp, writeStamp } from './stamp.mjs'

const packageManager = 'pnpm@12.21.0'

/**
 * @param {object} context
 * @param {string} context.root
 * @param {import('./progress.mjs').Progress} context.progress
 * @param {AbortSignal} [context.signal]
 */
export async function install ({ root, progress, signal }) {
  const stamp = join(root, 'node_modules', '.installed')
  const wanted = fingerprint([
    ...['pnpm-lock.yaml', 'pnpm-workspace.yaml', 'package.json'].map(name => readFileSync(join(root, name), 'utf8')),
    ...listPackages(root).map(path => readFileSync(join(path, 'package.json'), 'utf8')),
    process.version, process.platform, process.arch
  ])
  const isComplete = listPackages(root).every(path => existsSync(join(path, 'node_modules')))
  if (isComplete && readStamp(stamp) === wanted) return
  // Asked first: who may not write here gets one clear sentence, and not half an installation.
  const modules = join(root, 'node_modules')
  accessSync(existsSync(modules) ? modules : root, constants.W_OK)
  // Removed first: an installation that was broken off must not look complete.
  removeStamp(stamp)
  let latest = ''
  await progress.step('Installing the packages of the lockfile', () =>
    runCommand('npx', ['-y', packageManager, 'install', '--frozen-lockfile', '--reporter=append-only'], {
      cwd: root,
      // Without a terminal the package manager must not stop to ask. Who was started by npx itself passes its own package on.
      env: { ...process.env, CI: 'true', npm_config_package: undefined },
      signal,
      onLine: line => { if (line.startsWith('Progress:')) latest = line }
    }), () => latest)
  mkdirSync(modules, { recursive: true })
  writeStamp(stamp, wanted)
}
