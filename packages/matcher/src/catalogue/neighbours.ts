// Suppliers that offer alike lie beside each other: a question finds most of its suppliers in a few places of the memory, and reads these at once.
import type { Growing } from './intern.ts'
import { CODES, FIRST_ROW, nextRow, ROW, ROWS, rowsAt, SUPPLIER } from './record.ts'

export interface Written {
  readonly starts: Uint32Array
  readonly records: Int32Array
  /** Of each row: see `Columns`. */
  readonly rowRecords: Uint32Array
}

export interface Neighbours extends Written {
  /** The suppliers in their new order, by the number they had; and the rows. */
  readonly suppliers: Uint32Array
  readonly rows: Uint32Array
}

/** By the first code that each offers, and then in the order they came. What is found does not depend on it. */
export function besideEachOther ({ starts, records, rowRecords }: Written, codes: Uint32Array): Neighbours {
  const suppliers = inOrder(starts, records, codes)
  const order: Neighbours = { suppliers, rows: new Uint32Array(rowRecords.length), starts: new Uint32Array(starts.length), records: new Int32Array(records.length), rowRecords: new Uint32Array(rowRecords.length) }
  let at = 0
  let row = 0
  suppliers.forEach((before, supplier) => {
    const from = starts[before] as number
    const until = before + 1 < starts.length ? starts[before + 1] as number : records.length
    const firstRow = records[from + FIRST_ROW] as number
    const count = records[from + ROWS] as number
    order.starts[supplier] = at
    order.records.set(records.subarray(from, until), at)
    order.records[at + FIRST_ROW] = row
    order.records[at + SUPPLIER] = supplier
    for (let index = 0; index < count; index += 1) {
      order.rows[row] = firstRow + index
      order.rowRecords[row] = at * 2 + (count === 1 ? 1 : 0)
      row += 1
    }
    at += until - from
  })
  return order
}

/** Sorted as one number each: the code, and then the number. Who offers no code comes last. */
function inOrder (starts: Uint32Array, records: Int32Array, codes: Uint32Array): Uint32Array {
  const keys = Float64Array.from(starts, (at, supplier) => firstCode(records, at, codes.length) * starts.length + supplier).sort()
  return Uint32Array.from(keys, (key) => key % starts.length)
}

function firstCode (records: Int32Array, at: number, none: number): number {
  let row = rowsAt(records, at)
  for (let index = 0; index < (records[at + ROWS] as number); index += 1) {
    if ((records[row + CODES] as number) > 0) return records[row + ROW] as number
    row = nextRow(records, row)
  }
  return none
}

/** Texts of suppliers, one after the other, in another order. */
export function textsInOrder (starts: Growing<Uint32Array>, characters: Growing<Uint16Array>, order: Uint32Array): { readonly starts: Uint32Array, readonly characters: Uint16Array } {
  const all = characters.taken()
  const from = starts.taken()
  const moved = { starts: new Uint32Array(from.length), characters: new Uint16Array(all.length) }
  let at = 0
  order.forEach((before, place) => {
    const text = all.subarray(from[before], from[before + 1])
    moved.starts[place] = at
    moved.characters.set(text, at)
    at += text.length
  })
  moved.starts[order.length] = at
  return moved
}
