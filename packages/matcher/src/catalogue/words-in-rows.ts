// Which rows answer the words of a need, and how well? The same as `closeness`, for all rows at once.
import type { ReadNeed, Strength } from '../model/lexicon.ts'
import { type CompiledLexicon, heaviestOf, isTelling, nearNames } from '../need/index.ts'
import { rowOf, strengthOf } from './postings.ts'
import type { Segment } from './segment.ts'

/** What was found, by row. */
export interface WordsInRows {
  /** The rows in which something was found, each once: the first `count`. */
  readonly touched: Uint32Array
  count: number
  /** The names that a word may have been meant to be, by their places. */
  readonly names: Set<number>
  /** Of each row: see `sumOf` and `tellsOf`. */
  readonly sums: Uint32Array
  /** The strongest for the word at hand; 0 between words. */
  readonly best: Uint8Array
  readonly hits: Uint32Array
  hit: number
}

export function noWords (rows: number): WordsInRows {
  return { names: new Set(), touched: new Uint32Array(rows), count: 0, sums: new Uint32Array(rows), best: new Uint8Array(rows), hits: new Uint32Array(rows), hit: 0 }
}

/** Weight times strength of all words found in a row. */
export function sumOf (found: number): number {
  return found >>> 1
}

/** Was a telling word found in it? */
export function tellsOf (found: number): boolean {
  return (found & 1) === 1
}

/** Leaves in `segment.words` what was found. */
export function findWords ({ columns, keyPlaces, names, words: found }: Segment, { words }: ReadNeed, lexicon: CompiledLexicon): void {
  clear(found)
  const heaviest = heaviestOf(words)
  const { keyStarts, keyRows, nameStarts, nameRows } = columns
  for (const word of words) {
    for (const { key, strength } of word.alternatives) {
      const place = keyPlaces.get(key)
      if (place !== undefined) raise(found, keyRows, keyStarts[place] as number, keyStarts[place + 1] as number, strength)
    }
    for (const { place, strength } of nearNames(word.nearName, names, lexicon)) {
      found.names.add(place)
      raise(found, nameRows, nameStarts[place] as number, nameStarts[place + 1] as number, strength)
    }
    settle(found, word.weight, isTelling(word, heaviest))
  }
}

function clear (found: WordsInRows): void {
  for (let index = 0; index < found.count; index += 1) {
    const row = found.touched[index] as number
    found.sums[row] = 0
  }
  found.count = 0
  found.names.clear()
}

function raise (found: WordsInRows, rows: Uint32Array, from: number, until: number, strength: Strength): void {
  const { best, hits } = found
  let hit = found.hit
  for (let index = from; index < until; index += 1) {
    const posting = rows[index] as number
    const row = rowOf(posting)
    const here = Math.floor(strength * strengthOf(posting) / 100)
    const before = best[row] as number
    if (here <= before) continue
    if (before === 0) {
      hits[hit] = row
      hit += 1
    }
    best[row] = here
  }
  found.hit = hit
}

/** Adds the word to the sums of the rows it was found in. */
function settle (found: WordsInRows, weight: number, tells: boolean): void {
  const { hits, best, sums, touched } = found
  const telling = Number(tells)
  for (let index = 0; index < found.hit; index += 1) {
    const row = hits[index] as number
    const before = sums[row] as number
    if (before === 0) {
      touched[found.count] = row
      found.count += 1
    }
    sums[row] = (before + 2 * weight * (best[row] as number)) | telling
    best[row] = 0
  }
  found.hit = 0
}
