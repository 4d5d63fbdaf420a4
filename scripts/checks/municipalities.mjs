// Is there a municipality's name in code? Then a rule of one authority has crept into the engine of all.
import { existsSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { listFiles } from '../prepare/list-files.mjs'

/** Municipalities whose names are also ordinary words in our sources. */
const ordinaryWords = new Set(['Best', 'Goes'])
/** The name of the time zone of the whole country. */
const timeZone = /Europe\/Amsterdam|Amsterdam (calendar|day|time)\b/g

export const name = 'municipalities'

/** @type {import('./problem.mjs').Check['find']} */
export async function find ({ root }) {
  const list = join(root, 'packages', 'fixtures', 'vocabularies', 'authorities.json')
  if (!existsSync(list)) return []
  /** @type {{ id: string, name: { nl: string } }[]} */
  const authorities = JSON.parse(readFileSync(list, 'utf8'))
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
  const known = authorities.filter(({ name }) => !ordinaryWords.has(name.nl))
  const names = new RegExp(`(?<![\\p{L}-])(${known.map(({ name }) => literally(name.nl)).join('|')})(?![\\p{L}-])`, 'gu')
  const ids = new RegExp(`(['"\`])(${known.map(({ id }) => literally(id)).join('|')})\\1`, 'g')
  return text.split('\n').flatMap((line, index) => {
    const cleaned = line.replace(timeZone, '')
    return [...cleaned.matchAll(names), ...cleaned.matchAll(ids)].map(([found]) => ({
      file,
      line: index + 1,
      why: `${found} is a municipality: what one authority decides is data, not code`,
      repair: 'move it to packages/fixtures, or say it without the name'
    }))
  })
}

/** @param {string} text */
function literally (text) {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
