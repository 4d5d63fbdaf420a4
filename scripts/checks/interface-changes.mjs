// Does whoever asks the interface today get an answer tomorrow, and does its changelog say what changed?
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brokenPromises } from '../../packages/server/design-rules/broken-promises.mjs'
import { promisesOf } from '../../packages/server/design-rules/promises-of.mjs'
import { fileOf, isReleased, readRecord } from '../../packages/server/design-rules/recorded-promises.mjs'

const description = 'packages/server/openapi.json'
const changelog = 'CHANGELOG-API.md'
const deprecations = 'docs/deprecations.md'
const record = 'run `node scripts/promise.mjs` and commit what it writes'

export const name = 'changes of the interface'

/** @type {import('./problem.mjs').Check['find']} */
export async function find ({ root }) {
  const document = JSON.parse(readFileSync(join(root, description), 'utf8'))
  const read = (/** @type {string} */ path) => existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : ''
  return [
    ...compareInterface(document, read(fileOf(document.info.version)), read(changelog)),
    ...compareDeprecations(document, read(deprecations))
  ]
}

/**
 * @param {any} document
 * @param {string} recorded the promises of this major version; empty where there are none
 * @param {string} changes the changelog of the interface
 * @returns {import('./problem.mjs').Problem[]}
 */
export function compareInterface (document, recorded, changes) {
  const { version } = document.info
  const file = fileOf(version)
  const released = isReleased(changes, version)
  const headless = released === null ? [{ file: changelog, why: `has no heading for version ${version}`, repair: `add "## ${version} (not released)", and under it what changed` }] : []
  if (recorded === '') return [...headless, { file, why: `the promises of version ${version} are not recorded`, repair: record }]
  const { version: known, promises } = readRecord(recorded)
  const now = promisesOf(document)
  const broken = brokenPromises(promises, now).map(sentence => ({
    file: description,
    why: `breaks what version ${known} promises: ${sentence}`,
    repair: released === false && known === version ? `undo it, or, as ${version} is not released yet, ${record}` : 'undo it, or make it a new major version: version.ts, the prefix of the routes, a heading in CHANGELOG-API.md'
  }))
  const isMore = broken.length === 0 && promises.join('\n') !== now.join('\n')
  const unnamed = isMore && known === version && released === true
    ? [{ file: description, why: `promises more than version ${version}, which is released`, repair: `raise the second number of the version in packages/server/src/version.ts, say in ${changelog} what is new, and ${record}` }]
    : []
  return [...headless, ...broken, ...unnamed]
}

/**
 * @param {any} document
 * @param {string} page
 * @returns {import('./problem.mjs').Problem[]}
 */
export function compareDeprecations (document, page) {
  const ending = Object.entries(document.paths).flatMap(([path, item]) => Object.entries(item).filter(([, operation]) => operation.deprecated === true).map(([method]) => `${method.toUpperCase()} ${path}`))
  const listed = [...page.matchAll(/^\| `([A-Z]+ \/[^`]*)` \| \d{4}-\d\d-\d\d \| \d{4}-\d\d-\d\d \|/gm)].map(([, operation = '']) => operation)
  return [
    ...(page === '' ? [{ file: deprecations, why: 'is not there', repair: 'write it: which operations will end, since when that is known, and when' }] : []),
    ...ending.filter(operation => !listed.includes(operation)).map(operation => ({ file: deprecations, why: `does not say when ${operation} ends`, repair: 'add a row: the operation, the day it was announced, the day it ends, what to use instead' })),
    ...listed.filter(operation => !ending.includes(operation)).map(operation => ({ file: deprecations, why: `says that ${operation} ends, and its description does not`, repair: 'mark the operation as deprecated, or remove the row' }))
  ]
}
