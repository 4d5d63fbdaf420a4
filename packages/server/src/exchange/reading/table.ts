// A file as a table: rows of texts, as far as they are needed, and never more than can be held.

export interface TableRow {
  /** As a spreadsheet counts: the first line of the file is row 1. */
  readonly row: number
  readonly cells: readonly string[]
}

/** Rows in pieces, so that whoever reads can tell how far it is. */
export type Table = AsyncIterable<readonly TableRow[]>

export const FORMATS = ['csv', 'xlsx'] as const

export type Format = typeof FORMATS[number]

/** What a file may cost us. */
export const TABLE_LIMITS = {
  /** Of the file itself. */
  bytes: 64 * 1024 * 1024,
  /** Of a workbook, when it is unpacked. */
  unpacked: 512 * 1024 * 1024,
  rows: 250_000,
  columns: 200,
  /** Of one cell; a spreadsheet itself holds no more. */
  characters: 32_767
} as const

/** So many rows are handed on at once. */
export const PIECE = 500
