// Which committed files are made from others, and by what?
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { listFiles } from './list-files.mjs'

/**
 * @typedef {object} GenerateContext
 * @property {string} root of the checkout
 * @property {() => Promise<string>} database URL of a superuser on a throw-away PostgreSQL
 */

/**
 * @typedef {object} Generator one file `scripts/generate/<name>.mjs`
 * @property {string} name
 * @property {readonly string[]} outputs paths relative to the checkout
 * @property {(context: GenerateContext) => Promise<Record<string, string>>} generate path to text
 */

/**
 * @param {string} root
 * @returns {Promise<(Generator & { file: string })[]>}
 */
export async function loadGenerators (root) {
  const files = listFiles(join(root, 'scripts', 'generate')).filter(path => path.endsWith('.mjs'))
  return Promise.all(files.map(async file => ({ ...await import(pathToFileURL(file).href), file })))
}

/**
 * @param {string} root
 * @param {Record<string, string>} texts
 */
export function writeAll (root, texts) {
  for (const [path, text] of Object.entries(texts)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
}
