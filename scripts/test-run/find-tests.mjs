// Which test files are there? Named one by one: a pattern that matches nothing would look like success.
import { join, relative } from 'node:path'
import { listFiles } from '../prepare/list-files.mjs'
import { listPackages } from '../prepare/list-packages.mjs'

/**
 * @param {string} root of the checkout
 * @param {readonly string[]} [parts] of the path of the source or of the compiled file; all files when empty
 * @returns {string[]} relative to the checkout
 */
export function findTests (root, parts = []) {
  const compiled = listPackages(root).flatMap(path => listFiles(join(path, 'dist-test')).filter(file => file.endsWith('.test.js')))
  const ofScripts = listFiles(join(root, 'scripts', 'test')).filter(file => file.endsWith('.test.mjs'))
  return [...compiled, ...ofScripts]
    .map(path => relative(root, path))
    .filter(path => parts.length === 0 || parts.some(part => path.includes(part) || nameOfSource(path).includes(part)))
}

/**
 * The name a person knows the test by.
 * @param {string} path of the compiled file
 */
export function nameOfSource (path) {
  return path.replace(/([\\/])dist-test([\\/])/, '$1test$2').replace(/\.test\.js$/, '.test.ts')
}
