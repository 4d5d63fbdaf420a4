// What leaves: the rows of a kind as a file that comes back in unchanged.
import { Readable } from 'node:stream'
import { setImmediate } from 'node:timers/promises'
import type { Language, Words } from '@sroi/matcher'
import type { Kind, Reading, Sheet } from '../sheets/column.ts'
import { type Parts, SHEETS } from '../sheets/sheets.ts'
import { BYTE_ORDER_MARK, csvLines } from './csv-lines.ts'
import { fileName } from './file-name.ts'
import { cellsOf, exampleOf, headerOf } from './rows-of.ts'
import { writeWorkbook } from './write-workbook.ts'

export const EXPORT_FORMATS = { csv: 'text/csv; charset=utf-8', xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', json: 'application/json' } as const

export type ExportFormat = keyof typeof EXPORT_FORMATS

export interface Leaving {
  readonly type: string
  readonly fileName: string
  readonly body: Readable
}

interface Wanted<K extends Kind> {
  readonly kind: K
  readonly format: ExportFormat
  readonly language: Language
  readonly names: Pick<Reading, 'nameOfMunicipality'>
  /** Part of the name of the file: of which revision it is, of which day. */
  readonly called: string
  readonly parts: readonly Parts[K][]
  /** Of a row that is written as JSON. */
  readonly asJson: (part: Parts[K]) => unknown
}

/** So many rows are written before others have their turn. */
const PIECE = 250

/** A file with everything of a kind. */
export function openExport<K extends Kind> ({ kind, format, language, names, called, parts, asJson }: Wanted<K>): Leaving {
  const sheet = SHEETS[kind] as unknown as Sheet<Parts[K]>
  const rows = (piece: readonly Parts[K][]) => piece.map((part) => cellsOf(sheet, part, language, names))
  const title = sheet.title[language]
  const body = format === 'json'
    ? Readable.from(jsonOf(parts, asJson))
    : format === 'csv'
      ? Readable.from(textOf(`${BYTE_ORDER_MARK}${csvLines([headerOf(sheet, language)], language)}`, parts, (piece) => csvLines(rows(piece), language)))
      : writeWorkbook(title, headerOf(sheet, language), mapped(parts, rows))
  return { type: EXPORT_FORMATS[format], fileName: fileName([title, called], format), body }
}

/** An empty file of a kind, with an example to be overwritten and, as a note, what belongs in each column. */
export function openTemplate (kind: Kind, format: 'csv' | 'xlsx', language: Language): Leaving {
  const sheet = SHEETS[kind] as unknown as Sheet<never>
  const words: Words = { nl: 'sjabloon', en: 'template' }
  const rows = [exampleOf(sheet, language)]
  const body = format === 'csv'
    ? Readable.from([`${BYTE_ORDER_MARK}${csvLines([headerOf(sheet, language), ...rows], language)}`])
    : writeWorkbook(sheet.title[language], headerOf(sheet, language), mapped([rows], ([piece = []]) => piece))
  return { type: EXPORT_FORMATS[format], fileName: fileName([sheet.title[language], words[language]], format), body }
}

async function * textOf<P> (header: string, parts: readonly P[], write: (piece: readonly P[]) => string): AsyncGenerator<string> {
  yield header
  for (const piece of pieces(parts)) {
    yield write(piece)
    await setImmediate()
  }
}

async function * mapped<P, R> (parts: readonly P[], write: (piece: readonly P[]) => R): AsyncGenerator<R> {
  for (const piece of pieces(parts)) {
    yield write(piece)
    await setImmediate()
  }
}

async function * jsonOf<P> (parts: readonly P[], asJson: (part: P) => unknown): AsyncGenerator<string> {
  yield '['
  let isFirst = true
  for (const piece of pieces(parts)) {
    yield `${isFirst ? '' : ','}\n${piece.map((part) => JSON.stringify(asJson(part))).join(',\n')}`
    isFirst = false
    await setImmediate()
  }
  yield '\n]\n'
}

function * pieces<P> (parts: readonly P[]): Generator<readonly P[]> {
  for (let from = 0; from < parts.length; from += PIECE) yield parts.slice(from, from + PIECE)
}
