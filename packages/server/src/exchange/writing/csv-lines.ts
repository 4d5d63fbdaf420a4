import type { Language } from '@sroi/matcher'
import { stringify } from 'csv-stringify/sync'
import type { Cell } from '../sheets/column.ts'
import { shielded } from './shielded.ts'

/** A Dutch spreadsheet reads semicolons, and a comma in a number. */
const MARKS = { nl: { delimiter: ';', comma: ',' }, en: { delimiter: ',', comma: '.' } } as const

/** Lines of a file of values (RFC 4180), each with its end. Numbers stay numbers, and no text is a formula. */
export function csvLines (rows: readonly (readonly Cell[])[], language: Language): string {
  const { delimiter, comma } = MARKS[language]
  return stringify(rows.map((cells) => cells.map((cell) => textOf(cell, comma))), { delimiter, record_delimiter: '\r\n', quoted_match: /[\r\n]/ })
}

/** By which a spreadsheet knows UTF-8. */
export const BYTE_ORDER_MARK = '\ufeff'

function textOf (cell: Cell, comma: string): string {
  if (typeof cell === 'string') return shielded(cell)
  return 'day' in cell ? cell.day : cell.number.toFixed(cell.decimals).replace(/\.0+$/, '').replace('.', comma)
}
