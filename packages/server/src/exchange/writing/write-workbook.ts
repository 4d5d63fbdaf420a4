import { PassThrough, type Readable } from 'node:stream'
import type { Cell } from '../sheets/column.ts'
import { shielded } from './shielded.ts'

/** What a spreadsheet holds at most. */
const CHARACTERS = 32_767

/** A workbook with one sheet, as it is written. Numbers and days are what they are, and no text is a formula. */
export function writeWorkbook (title: string, header: readonly string[], pieces: AsyncIterable<readonly (readonly Cell[])[]>): Readable {
  const out = new PassThrough()
  write(out, title, header, pieces).catch((error: unknown) => { out.destroy(error instanceof Error ? error : new Error('the workbook could not be written', { cause: error })) })
  return out
}

async function write (out: PassThrough, title: string, header: readonly string[], pieces: AsyncIterable<readonly (readonly Cell[])[]>): Promise<void> {
  // half a second of loading, that nobody else needs
  const { default: { stream } } = await import('exceljs')
  const workbook = new stream.xlsx.WorkbookWriter({ stream: out, useStyles: true, useSharedStrings: false })
  const sheet = workbook.addWorksheet(title.slice(0, 31), { views: [{ state: 'frozen', ySplit: 1 }] })
  sheet.columns = header.map((name) => ({ width: Math.min(40, Math.max(12, name.length + 2)) }))
  const first = sheet.addRow([...header])
  first.font = { bold: true }
  first.commit()
  for await (const rows of pieces) {
    for (const cells of rows) {
      const row = sheet.addRow(cells.map(kept))
      for (const [index, cell] of cells.entries()) {
        if (typeof cell === 'object' && 'day' in cell) row.getCell(index + 1).numFmt = 'yyyy-mm-dd'
      }
      row.commit()
    }
  }
  sheet.commit()
  await workbook.commit()
}

function kept (cell: Cell): string | number | Date {
  if (typeof cell === 'string') return shielded(cell).slice(0, CHARACTERS)
  return 'day' in cell ? new Date(`${cell.day}T00:00:00Z`) : cell.number
}
