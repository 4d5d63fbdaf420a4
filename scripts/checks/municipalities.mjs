// Is there a municipality's name in code? Then a rule of one authority has crept into the engine of all.
import { existsSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { listFiles } from '../prepare/list-files.mjs'

/** Names that are also ordinary words in our sources, and the one that names the clock of the whole country. */
const ordinaryWords = new Set(['Best', 'Goes', 'Amsterdam'])
/** Identifiers that are ordinary words. */
const ordinaryIds = new Set(['best', 'goes'])

export const name = 'municipalities'

/** @type {import('./problem.mjs').Check['find']} */
export async function find ({ root }) {
  const file = 'packages/fixtures/vocabularies/authorities.json'
  const list = join(root, file)
  if (!existsSync(list)) return [{ file, why: 'is not there, so that no name can be looked for', repair: 'restore it, or tell scripts/checks/municipalities.mjs where the list is now' }]
  /** @type {{ id: string, code: string | null, name: { nl: string } }[]} */
  const authorities = JSON.parse(readFileSync(list, 'utf8')).filter((/** @type {{ code: string | null }} */ { code }) => code?.startsWith('GM'))
  return ['matcher', 'server']
    .flatMap(name => listFiles(join(root, 'packages', name, 'src')))
    .flatMap(path => findNames(relative(root, path).split(sep).join('/'), readFileSync(path, 'utf8'), authorities))
}

/**
 * Names as whole words, identifiers as quoted text.
 * @param {string} file
 * @param {string} text
 * @param {readonly { id: string, name: { nl: string } }[]} authorities
 * @returns {import('./problem.mjs').Problem[]}
 */
export function findNames (file, text, authorities) {
  const names = authorities.map(({ name }) => name.nl).filter(name => !ordinaryWords.has(name)).map(literally).join('|')
  const ids = authorities.map(({ id }) => id).filter(id => !ordinaryIds.has(id)).map(literally).join('|')
  const either = new RegExp(`(?<![\\p{L}-])(${names})(?!\\p{L})|(['"\`])(${ids})\\2`, 'gu')
  return text.split('\n').flatMap((line, index) => [...line.matchAll(either)].map(([found]) => ({
    file,
    line: index + 1,
    why: `${found} is a municipality: what one authority decides is data, not code`,
    repair: 'move it to packages/fixtures, or say it without the name'
  })))
}

/** @param {string} text */
function literally (text) {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
