// Makes the files that are too large or too derived to commit: `packages/<package>/scripts/build-<what>.mjs`.
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { listFiles } from './list-files.mjs'
import { listPackages } from './list-packages.mjs'
import { StatedProblem } from './stated-problem.mjs'

/**
 * Each maker exports one function, named after its file (`build-cpv.mjs`: `buildCpv`), that looks for itself whether there
 * is anything to do. They run after compiling.
 * @param {{ root: string }} context
 */
export async function buildData ({ root }) {
  const makers = listPackages(root).flatMap(path => listFiles(join(path, 'scripts'))).filter(path => /^build-[\w-]+\.mjs$/.test(basename(path)))
  for (const path of makers) {
    const name = basename(path, '.mjs').replace(/-(\w)/g, (_, letter) => letter.toUpperCase())
    const maker = (await import(pathToFileURL(path).href))[name]
    if (typeof maker !== 'function') throw new StatedProblem(`${path} should export a function ${name}: a maker is named after its file.`)
    await maker()
  }
}
