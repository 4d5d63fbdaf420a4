import type { CellRead, Column, Reading } from '../sheets/column.ts'
import { type Remark, shortened } from '../sheets/remark.ts'
import type { TableRow } from './table.ts'

/** What the cells of a row say, by the keys of their columns; an empty cell says nothing. */
export interface ReadRow {
  readonly row: number
  readonly values: ReadonlyMap<string, unknown>
  readonly problems: readonly Remark[]
  readonly warnings: readonly Remark[]
}

/** What a spreadsheet shows where it could not reckon. */
const ERROR = /^#(?:N\/A|N\/B|REF!|VERW!|VALUE!|WAARDE!|DIV\/0!|DEEL\/0!|NAME\?|NAAM\?|NUM!|GETAL!|NULL!|LEEG!)$/
const CELL_ERROR: CellRead = { fault: { code: 'cell-error' } }
/** A mark of our own writing (and of spreadsheets) that what follows is a text, not a formula. */
const SHIELDED = /^'(?=[\s\u0000]*[=+\-@＝＋－＠]|[\t\r\u0000'])/

export function readRow<P> ({ row, cells }: TableRow, columns: readonly (Column<P> | null)[], reading: Reading): ReadRow {
  const values = new Map<string, unknown>()
  const problems: Remark[] = []
  const warnings: Remark[] = []
  for (const [index, column] of columns.entries()) {
    if (column === null) continue
    const cell = (cells[index] ?? '').trim()
    const text = cell.startsWith("'") ? cell.replace(SHIELDED, '') : cell
    if (text === '') continue
    const read = text.startsWith('#') && ERROR.test(text) ? CELL_ERROR : column.cell.read(text, reading)
    if ('fault' in read) problems.push({ ...read.fault, column: column.key, value: shortened(text) })
    else {
      values.set(column.key, read.value)
      if (read.warning !== undefined) warnings.push({ ...read.warning, column: column.key, value: shortened(text) })
    }
  }
  if (cells.length > columns.length && cells.slice(columns.length).some((cell) => cell.trim() !== '')) problems.push({ code: 'too-many-cells' })
  for (const column of columns) {
    if (column?.needed === 'always' && !values.has(column.key) && !problems.some((problem) => problem.column === column.key)) problems.push({ code: 'absent', column: column.key })
  }
  return { row, values, problems, warnings }
}
