// Do all imports point the way the plan of the house allows, and enter folders by their door?
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { importRules } from './import-rules.mjs'
import { readAllImports } from './read-imports.mjs'

export const name = 'import directions'

/** @type {import('./problem.mjs').Check['find']} */
export async function find ({ root }) {
  return judgeImports(readAllImports(root), path => existsSync(join(root, path)))
}

/**
 * @param {readonly import('./read-imports.mjs').Import[]} imports
 * @param {(path: string) => boolean} exists for a file relative to the checkout
 * @returns {import('./problem.mjs').Problem[]}
 */
export function judgeImports (imports, exists) {
  return imports.flatMap(each => {
    const broken = importRules.filter(rule =>
      rule.from.test(each.from) && !rule.fromExcept?.test(each.from) &&
      rule.to.test(each.to) && !rule.except?.test(each.to) &&
      !(rule.typesAllowed === true && each.isType))
    const problems = broken.map(({ why, repair }) => ({ file: each.from, line: each.line, why: `imports ${each.to}: ${why}`, repair }))
    const door = each.isFile ? findDoor(each, exists) : undefined
    if (door !== undefined) problems.push({ file: each.from, line: each.line, why: `imports ${each.to} past ${door}, the only door of that folder`, repair: `export it from ${door}, or do without` })
    return problems
  })
}

/**
 * The outermost door that the import goes past; a folder without an index.ts has none.
 * @param {import('./read-imports.mjs').Import} each
 * @param {(path: string) => boolean} exists
 */
function findDoor ({ from, to }, exists) {
  const folders = []
  for (let folder = dirname(to); /^packages\/[^/]+\/src\/./.test(folder); folder = dirname(folder)) folders.unshift(folder)
  const entered = folders.filter(folder => !from.startsWith(`${folder}/`))
  return entered.map(folder => `${folder}/index.ts`).find(door => door !== to && exists(door))
}
