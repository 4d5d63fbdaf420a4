// Of the words that people misspell, how many does the lexicon know how to mend?
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { readNeed } from '@sroi/matcher/search'
import { editsBetween } from './edits-between.mjs'
import { foldWord } from './fold-word.mjs'

const MOST_EDITS = 2

/**
 * Pairs of single words within two edits of which the correction is in the lexicon.
 * @param {string} path a gzipped table: misspelling, tab, correction
 * @param {import('@sroi/matcher/search').CompiledLexicon} lexicon
 */
export function measureCorrections (path, lexicon) {
  const pairs = gunzipSync(readFileSync(path)).toString().trim().split('\n').map(line => line.split('\t'))
  let asked = 0
  /** @type {string[]} */
  const missed = []
  for (const [wrong = '', right = ''] of pairs) {
    if (!/^\p{L}+$/u.test(wrong) || !/^\p{L}+$/u.test(right)) continue
    const [from, to] = [foldWord(wrong), foldWord(right)]
    if (from === to || !lexicon.words.has(to) || editsBetween(from, to) > MOST_EDITS) continue
    asked += 1
    const wanted = readNeed(right, lexicon).words[0]?.alternatives[0]?.key
    if (!readNeed(wrong, lexicon).words.some(word => word.alternatives.some(({ key }) => key === wanted))) missed.push(`${wrong} (${right})`)
  }
  return { asked, found: asked - missed.length, missed }
}
