// Compiles the workspace, unless nothing changed since the last time.
import { existsSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { listFiles } from './list-files.mjs'
import { listPackages } from './list-packages.mjs'
import { removeStaleOutput } from './remove-stale-output.mjs'
import { runCommand } from './run-command.mjs'
import { fingerprint, readStamp, removeStamp, writeStamp } from './stamp.mjs'

/**
 * @param {object} context
 * @param {string} context.root
 * @param {import('./progress.mjs').Progress} context.progress
 * @param {AbortSignal} [context.signal]
 * @param {boolean} [context.withTests] compiles the tests too
 */
export async function build ({ root, progress, signal, withTests = false }) {
  const stamp = join(root, 'node_modules', withTests ? '.built-with-tests' : '.built')
  const sourceFolders = withTests ? ['src', 'test'] : ['src']
  const outputFolders = withTests ? ['dist', 'dist-test'] : ['dist']
  const before = readStamp(stamp)?.split('\n') ?? []
  const sources = fingerprint([readStamp(join(root, 'node_modules', '.installed')) ?? '', ...describeSources(root, sourceFolders)])
  const outputs = () => listOutput(root, outputFolders)
  if (before[0] === sources && before[1] === fingerprint(outputs().map(path => describe(root, path)))) return

  removeStamp(stamp)
  removeStaleOutput({ root })
  // The compiler trusts its own notes and does not see that an output file has been deleted.
  const missing = before.slice(2).filter(path => !existsSync(join(root, path)))
  const projects = withTests ? [] : [join('packages', 'server')]
  await progress.step(withTests ? 'Compiling the packages and their tests' : 'Compiling the packages', () =>
    runCommand(process.execPath, [join('node_modules', 'typescript', 'bin', 'tsc'), '-b', ...(missing.some(path => isOurs(root, path)) ? ['--force'] : []), ...projects], { cwd: root, signal }))
  const after = outputs()
  writeStamp(stamp, [sources, fingerprint(after.map(path => describe(root, path))), ...after.map(path => relative(root, path))].join('\n'))
}

/**
 * @param {string} root
 * @param {readonly string[]} folders
 */
function describeSources (root, folders) {
  return [
    join(root, 'tsconfig.json'),
    join(root, 'tsconfig.base.json'),
    ...listPackages(root).flatMap(path => [join(path, 'package.json'), join(path, 'tsconfig.json'), join(path, 'tsconfig.test.json'), ...folders.flatMap(folder => listFiles(join(path, folder)))])
  ].filter(path => existsSync(path)).map(path => describe(root, path))
}

/**
 * @param {string} root
 * @param {readonly string[]} folders
 */
function listOutput (root, folders) {
  return listPackages(root).flatMap(path => folders.flatMap(folder => listFiles(join(path, folder)))).filter(path => path.endsWith('.js'))
}

/**
 * @param {string} root
 * @param {string} path
 */
function describe (root, path) {
  const { size, mtimeMs } = statSync(path)
  return `${relative(root, path)} ${size} ${mtimeMs}`
}

/**
 * A missing output whose source is gone too is not missed.
 * @param {string} root
 * @param {string} output relative
 */
function isOurs (root, output) {
  const source = join(root, output.replace(/([\\/])dist-test([\\/])/, '$1test$2').replace(/([\\/])dist([\\/])/, '$1src$2'))
  return existsSync(source.replace(/\.js$/, '.ts')) || existsSync(source.replace(/\.js$/, '.tsx'))
}
