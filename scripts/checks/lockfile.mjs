// Is every version exact, and does the lockfile name no address? A build next year must get what we tested, from any registry.
import { readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { listPackages } from '../prepare/list-packages.mjs'

const exact = /^(\d+\.\d+\.\d+(-[\w.]+)?|workspace:\*|npm:(@[\w.-]+\/)?[\w.-]+@\d+\.\d+\.\d+(-[\w.]+)?)$/

export const name = 'versions and lockfile'

/** @type {import('./problem.mjs').Check['find']} */
export async function find ({ root }) {
  const manifests = [root, ...listPackages(root)].map(path => relative(root, join(path, 'package.json')).split(sep).join('/'))
  return [
    ...findAddresses('pnpm-lock.yaml', readFileSync(join(root, 'pnpm-lock.yaml'), 'utf8')),
    ...manifests.flatMap(file => findLooseVersions(file, readFileSync(join(root, file), 'utf8')))
  ]
}

/**
 * @param {string} file
 * @param {string} text
 * @returns {import('./problem.mjs').Problem[]}
 */
export function findAddresses (file, text) {
  return text.split('\n').flatMap((line, index) => line.includes('://')
    ? [{ file, line: index + 1, why: `holds an address (${line.trim()}): the lockfile then works from one registry only`, repair: 'remove the setting that put it there and run `npx -y pnpm@12.21.0 install`' }]
    : [])
}

/**
 * @param {string} file
 * @param {string} text of a package.json
 * @returns {import('./problem.mjs').Problem[]}
 */
export function findLooseVersions (file, text) {
  const manifest = JSON.parse(text)
  return ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies']
    .flatMap(kind => Object.entries(manifest[kind] ?? {}))
    .filter(([, version]) => !exact.test(String(version)))
    .map(([name, version]) => ({
      file,
      line: text.split('\n').findIndex(line => line.includes(`"${name}"`)) + 1,
      why: `${name} is asked for as ${version}, which can become another version tomorrow`,
      repair: 'write one exact version, such as 1.2.3'
    }))
}
