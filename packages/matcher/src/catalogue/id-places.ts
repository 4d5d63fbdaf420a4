// Where in a part is the supplier with this id?
import { spread } from '../primitives/index.ts'
import type { Columns } from './columns.ts'

/** Finds a place by id; -1: there is none. The table is made when it is first asked for. */
export function idPlaces (columns: Columns, idOf: (supplier: number) => string): (id: string) => number {
  let table: Uint32Array | null = null
  return (id) => {
    table ??= tableOf(columns.starts.length, idOf)
    const mask = table.length - 1
    for (let slot = spread(id) & mask; ; slot = (slot + 1) & mask) {
      const place = table[slot] as number
      if (place === 0) return -1
      if (idOf(place - 1) === id) return place - 1
    }
  }
}

/** At most half full; a place is kept one higher, so that 0 is empty. */
function tableOf (suppliers: number, idOf: (supplier: number) => string): Uint32Array {
  const table = new Uint32Array(2 ** Math.ceil(Math.log2(suppliers * 2 + 2)))
  const mask = table.length - 1
  for (let supplier = 0; supplier < suppliers; supplier += 1) {
    let slot = spread(idOf(supplier)) & mask
    while (table[slot] !== 0) slot = (slot + 1) & mask
    table[slot] = supplier + 1
  }
  return table
}
