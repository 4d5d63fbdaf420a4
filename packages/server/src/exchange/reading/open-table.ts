import { csvTable } from './csv-table.ts'
import type { Format, Table } from './table.ts'
import { workbookTable } from './workbook-table.ts'

/** The rows of a file; it is read as they are asked for. */
export function openTable (path: string, format: Format): Table {
  return format === 'csv' ? csvTable(path) : workbookTable(path)
}
