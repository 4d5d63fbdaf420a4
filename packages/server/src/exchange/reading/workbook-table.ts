import type Excel from 'exceljs'
import { checkWorkbook } from './check-workbook.ts'
import { FileFault } from './file-fault.ts'
import { PIECE, TABLE_LIMITS, type TableRow } from './table.ts'

/** Cells that are there but empty cost as much as others. */
const MOST_CELLS = 10_000_000

/** The rows of the first sheet of a workbook. Throws FileFault where it is none, or unpacks to more than can be held. */
export async function * workbookTable (path: string): AsyncGenerator<readonly TableRow[]> {
  await checkWorkbook(path, TABLE_LIMITS.unpacked)
  // half a second of loading, that no other file needs
  const { default: { stream } } = await import('exceljs')
  const workbook = new stream.xlsx.WorkbookReader(path, { worksheets: 'emit', sharedStrings: 'cache', styles: 'cache', hyperlinks: 'ignore', entries: 'ignore' })
  try {
    for await (const sheet of workbook) {
      yield * rowsOf(sheet)
      return
    }
  } catch (error) {
    throw error instanceof FileFault ? error : new FileFault([{ code: 'no-workbook' }], { cause: error })
  }
}

async function * rowsOf (sheet: AsyncIterable<Excel.Row>): AsyncGenerator<readonly TableRow[]> {
  let piece: TableRow[] = []
  let cells = 0
  for await (const row of sheet) {
    const { values } = row
    // the first place of this list is never used
    const list = Array.isArray(values) ? values.slice(1) : []
    cells += list.length
    if (cells > MOST_CELLS) throw new FileFault([{ code: 'too-many-columns', row: row.number, most: TABLE_LIMITS.columns }])
    piece.push({ row: row.number, cells: Array.from(list, textOf) })
    if (piece.length === PIECE) {
      yield piece
      piece = []
    }
  }
  yield piece
}

/** What a cell shows, as a text that is read like that of any other file. */
function textOf (value: Excel.CellValue): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'string') return value.trim()
  if (typeof value === 'number') return numberText(value)
  if (typeof value === 'boolean') return value ? 'ja' : 'nee'
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10)
  if ('error' in value) return String(value.error)
  if ('richText' in value) return value.richText.map(({ text }) => text).join('').trim()
  if ('hyperlink' in value) return String(value.text ?? '').trim()
  return textOf('result' in value ? value.result ?? null : null)
}

/** As it was typed: 0.1 + 0.2 is kept as 0.30000000000000004. */
function numberText (value: number): string {
  const text = String(Number(value.toPrecision(15)))
  return text.includes('e') ? value.toLocaleString('en', { useGrouping: false, maximumFractionDigits: 15 }) : text
}
