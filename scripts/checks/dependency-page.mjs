// Does each dependency have its row in docs/dependencies.md, and each row its dependency?
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { listPackages } from '../prepare/list-packages.mjs'

const page = 'docs/dependencies.md'

export const name = 'the page of dependencies'

/** @type {import('./problem.mjs').Check['find']} */
export async function find ({ root }) {
  if (!existsSync(join(root, page))) return [{ file: page, why: 'does not exist', repair: 'restore it: each dependency needs a row' }]
  const declared = [root, ...listPackages(root), join(root, 'bench')].flatMap(path => {
    const manifest = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8'))
    return [...Object.entries(manifest.dependencies ?? {}), ...Object.entries(manifest.devDependencies ?? {})]
  }).flatMap(([name, version]) => String(version).startsWith('workspace:') ? [] : [name])
  return comparePage(new Set(declared), readFileSync(join(root, page), 'utf8'))
}

/**
 * @param {ReadonlySet<string>} declared
 * @param {string} text of the page; a first cell holds names, parted by commas, and `*` stands for any end of a name
 * @returns {import('./problem.mjs').Problem[]}
 */
export function comparePage (declared, text) {
  const rows = text.split('\n').flatMap((line, index) => {
    const cell = /^\|\s*([^|]+?)\s*\|/.exec(line)?.[1] ?? ''
    return cell === '' || cell === 'package' || /^-+$/.test(cell) ? [] : cell.split(/,\s*/).map(named => ({ named, line: index + 1 }))
  })
  /** @type {(named: string, dependency: string) => boolean} */
  const names = (named, dependency) => {
    const [start, end] = named.split('*')
    return end === undefined ? named === dependency : dependency.startsWith(start ?? '') && dependency.endsWith(end)
  }
  return [
    ...[...declared].filter(dependency => !rows.some(({ named }) => names(named, dependency)))
      .map(dependency => ({ file: page, why: `has no row for ${dependency}`, repair: 'say what it saves, who keeps it, and how we would leave it' })),
    ...rows.filter(({ named }) => ![...declared].some(dependency => names(named, dependency)))
      .map(({ named, line }) => ({ file: page, line, why: `has a row for ${named}, which no package declares`, repair: 'remove the row' }))
  ]
}
