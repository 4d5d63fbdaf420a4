import { readFile } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { CsvError, parse } from 'csv-parse'
import { delimiterOf } from '../../spreadsheet/delimiter-of.ts'
import { textOfBytes } from '../../spreadsheet/text-of-bytes.ts'
import { FileFault } from './file-fault.ts'
import { PIECE, TABLE_LIMITS, type TableRow } from './table.ts'

/** So many characters are read at once. */
const SLICE = 256 * 1024

/** The rows of a file of values with marks between them. Throws FileFault where it is none. */
export async function * csvTable (path: string): AsyncGenerator<readonly TableRow[]> {
  const text = textOfBytes(await readFile(path)).replace(/^\ufeff/, '')
  // an empty line is a row to whoever looks at it in a spreadsheet
  const parser = Readable.from(slicesOf(text)).pipe(parse({ delimiter: delimiterOf(text), trim: true, relax_column_count: true, max_record_size: TABLE_LIMITS.columns * TABLE_LIMITS.characters }))
  let row = 0
  let piece: TableRow[] = []
  try {
    for await (const record of parser) {
      row += 1
      piece.push({ row, cells: record as readonly string[] })
      if (piece.length === PIECE) {
        yield piece
        piece = []
      }
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    throw new FileFault([{ code: 'no-csv', row: row + 1 }], { cause: error })
  }
  yield piece
}

function * slicesOf (text: string): Generator<string> {
  for (let from = 0; from < text.length; from += SLICE) yield text.slice(from, from + SLICE)
}
