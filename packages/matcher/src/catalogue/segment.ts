// A part of a catalogue, ready to be asked.
import type { NameIndex } from '../need/index.ts'
import { nameIndex } from '../need/index.ts'
import type { Built } from './build-columns.ts'
import { type Codes, openCodes } from './codes.ts'
import type { Columns, Texts } from './columns.ts'
import { idPlaces } from './id-places.ts'
import type { KeptPurchases } from './purchases.ts'
import { noWords, type WordsInRows } from './words-in-rows.ts'

export interface Segment {
  readonly columns: Columns
  readonly texts: Texts
  readonly suppliers: number
  readonly rows: number
  readonly codes: Codes
  readonly keyPlaces: ReadonlyMap<string, number>
  readonly names: NameIndex
  /** Used again by each question: a question is answered before the next is asked. */
  readonly words: WordsInRows
  /** Where a supplier is, by its id; -1: not here. */
  readonly placeOf: (id: string) => number
  /** By supplier; 0 between questions. */
  readonly seen: Uint8Array
  /** What was found of purchases before. */
  readonly purchases: KeptPurchases
  /** All of every supplier is on record from this moment on. */
  readonly recorded: number
  /** Room for where the suppliers begin that a question can concern. */
  readonly visited: Uint32Array
}

export function openSegment ({ columns, texts }: Built): Segment {
  const rows = columns.rowRecords.length
  const suppliers = columns.starts.length
  return {
    columns, texts, rows, suppliers,
    recorded: columns.recorded.reduce((latest, moment) => Math.max(latest, moment), 0),
    codes: openCodes(columns.codes),
    keyPlaces: new Map(texts.keys.map((key, place) => [key, place])),
    names: nameIndex(texts.names),
    words: noWords(rows),
    placeOf: idPlaces(columns, (supplier) => idOf(columns, supplier)),
    purchases: new Map(),
    seen: new Uint8Array(suppliers),
    visited: new Uint32Array(suppliers)
  }
}

/** The id of a supplier. */
export function idAt ({ columns }: Segment, supplier: number): string {
  return idOf(columns, supplier)
}

/** Character by character: handing over a part of the column at once takes three times as long. */
function idOf ({ idStarts, idCharacters }: Columns, supplier: number): string {
  let id = ''
  for (let at = idStarts[supplier] as number; at < (idStarts[supplier + 1] as number); at += 1) id += String.fromCharCode(idCharacters[at] as number)
  return id
}
