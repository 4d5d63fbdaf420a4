// How often is a proper word that the lexicon does not have taken for a misspelling of one that it has?
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { readNeed } from '@sroi/matcher/search'

/** A misspelling this strong counts as what was meant. */
const FULL = 90

/**
 * @param {string} path a gzipped list of proper words
 * @param {import('@sroi/matcher/search').CompiledLexicon} lexicon
 */
export function measureProperWords (path, lexicon) {
  const words = gunzipSync(readFileSync(path)).toString().trim().split('\n').filter(word => /^\p{L}+$/u.test(word))
  let asked = 0
  let weakly = 0
  /** @type {string[]} */
  const taken = []
  for (const word of words) {
    const read = readNeed(word, lexicon).words
    // the parts of what was clearly meant lie in one place
    if (read[0]?.nearName == null || read.some(({ from }) => from !== read[0]?.from)) continue
    asked += 1
    const best = read[0].alternatives.find(({ route }) => route === 'misspelling')
    if (best === undefined) continue
    if (best.strength >= FULL) taken.push(`${word} (${best.as})`)
    else weakly += 1
  }
  return { asked, fully: taken.length, weakly, taken }
}
