// Deletes compiled files whose source is gone: a deleted test must not go on passing.
import { existsSync, rmSync } from 'node:fs'
import { join, relative } from 'node:path'
import { listFiles } from './list-files.mjs'
import { listPackages } from './list-packages.mjs'

const compiled = /(\.js|\.js\.map|\.d\.ts|\.d\.ts\.map)$/

/**
 * Only files with a source map beside them are ours to delete: other files in `dist` were put there by somebody else.
 * @param {{ root: string }} context
 * @returns {string[]} what was deleted
 */
export function removeStaleOutput ({ root }) {
  const stale = listPackages(root).flatMap(path => [['dist', 'src'], ['dist-test', 'test']].flatMap(([output, source]) =>
    listFiles(join(path, /** @type {string} */ (output))).filter(file => {
      const stem = relative(join(path, /** @type {string} */ (output)), file).replace(compiled, '')
      return compiled.test(file) &&
        existsSync(join(path, /** @type {string} */ (output), `${stem}.js.map`)) &&
        !existsSync(join(path, /** @type {string} */ (source), `${stem}.ts`)) &&
        !existsSync(join(path, /** @type {string} */ (source), `${stem}.tsx`))
    })))
  for (const file of stale) rmSync(file, { force: true })
  return stale
}
