// What leaves: the rows of a kind as a file that comes back in unchanged.
import { Readable } from 'node:stream'
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
  readonly pieces: AsyncIterable<readonly Parts[K][]>
  /** Of a row that is written as JSON. */
  readonly asJson: (part: Parts[K]) => unknown
}

/** A file with everything of a kind. */
export function openExport<K extends Kind> ({ kind, format, language, names, called, pieces, asJson }: Wanted<K>): Leaving {
  const sheet = SHEETS[kind] as unknown as Sheet<Parts[K]>
  const rows = (piece: readonly Parts[K][]) => piece.map((part) => cellsOf(sheet, part, language, names))
  const title = sheet.title[language]
  const body = format === 'json'
    ? Readable.from(jsonOf(pieces, asJson))
    : format === 'csv'
      ? Readable.from(textOf(`${BYTE_ORDER_MARK}${csvLines([headerOf(sheet, language)], language)}`, pieces, (piece) => csvLines(rows(piece), language)))
      : writeWorkbook(title, headerOf(sheet, language), mapped(pieces, rows))
  return { type: EXPORT_FORMATS[format], fileName: fileName([title, called], format), body }
}

/** An empty file of a kind, with an example to be overwritten and, as a note, what belongs in each column. */
export function openTemplate (kind: Kind, format: 'csv' | 'xlsx', language: Language): Leaving {
  const sheet = SHEETS[kind] as unknown as Sheet<never>
  const words: Words = { nl: 'sjabloon', en: 'template' }
  const rows = [exampleOf(sheet, language)]
  const body = format === 'csv'
    ? Readable.from([`${BYTE_ORDER_MARK}${csvLines([headerOf(sheet, language), ...rows], language)}`])
    : writeWorkbook(sheet.title[language], headerOf(sheet, language), one(rows))
  return { type: EXPORT_FORMATS[format], fileName: fileName([sheet.title[language], words[language]], format), body }
}

async function * textOf<P> (header: string, pieces: AsyncIterable<readonly P[]>, write: (piece: readonly P[]) => string): AsyncGenerator<string> {
  yield header
  for await (const piece of pieces) yield write(piece)
}

async function * mapped<P, R> (pieces: AsyncIterable<readonly P[]>, write: (piece: readonly P[]) => R): AsyncGenerator<R> {
  for await (const piece of pieces) yield write(piece)
}

async function * one<R> (row: R): AsyncGenerator<R> {
  yield row
}

async function * jsonOf<P> (pieces: AsyncIterable<readonly P[]>, asJson: (part: P) => unknown): AsyncGenerator<string> {
  yield '['
  let isFirst = true
  for await (const piece of pieces) {
    if (piece.length === 0) continue
    yield `${isFirst ? '' : ','}\n${piece.map((part) => JSON.stringify(asJson(part))).join(',\n')}`
    isFirst = false
  }
  yield '\n]\n'
}
