// What of a need was found in one row, by the postings: a shown supplier is not read again.
import type { ReadNeed, Strength } from '../model/lexicon.ts'
import type { Offering, Supplier } from '../model/supplier.ts'
import type { WordsAsked } from '../model/words-asked.ts'
import { type CompiledLexicon, type FindableKeys, heaviestOf } from '../need/index.ts'
import { compareText } from '../primitives/index.ts'
import { wordsFound } from '../search/index.ts'
import { rowOf, strengthOf } from './postings.ts'
import { FIRST_ROW } from './record.ts'
import type { Segment } from './segment.ts'

/** The words of the question that was asked last, asked of the suppliers of one segment, each by its place in it. */
export function askRows (segment: Segment, read: ReadNeed, asked: WordsAsked, lexicon: CompiledLexicon): (place: number) => WordsAsked {
  const heaviest = heaviestOf(read.words)
  const near = [...segment.words.names]
  return (place) => ({
    ...asked,
    find: (supplier, offering) => wordsFound(read, keysOfRow(segment, placeOfRow(segment, place, supplier, offering), near), heaviest, lexicon)
  })
}

/** Rows lie in order of the ids of offerings. */
function placeOfRow ({ columns: { starts, records } }: Segment, place: number, { offerings }: Supplier, offering: Offering | null): number {
  const before = offering === null ? 0 : offerings.filter(({ id }) => compareText(id, offering.id) < 0).length
  return (records[(starts[place] as number) + FIRST_ROW] as number) + before
}

function keysOfRow ({ columns, keyPlaces, names }: Segment, row: number, near: readonly number[]): FindableKeys {
  const { keyStarts, keyRows, nameStarts, nameRows } = columns
  return {
    keys: {
      get: (key) => {
        const place = keyPlaces.get(key)
        return place === undefined ? undefined : strengthAt(keyRows, keyStarts[place] as number, keyStarts[place + 1] as number, row)
      }
    },
    names: near.flatMap((place) => {
      const strength = strengthAt(nameRows, nameStarts[place] as number, nameStarts[place + 1] as number, row)
      return strength === undefined ? [] : [[names.names[place] as string, strength] as const]
    })
  }
}

/** Rows of a key lie in order. */
function strengthAt (rows: Uint32Array, from: number, until: number, row: number): Strength | undefined {
  let [low, high] = [from, until]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (rowOf(rows[middle] as number) < row) low = middle + 1
    else high = middle
  }
  return low < until && rowOf(rows[low] as number) === row ? strengthOf(rows[low] as number) : undefined
}
