// Where in a part is the supplier with this id?
import { spread } from '../primitives/index.ts'
import type { Columns } from './columns.ts'

/** Finds a place by id; -1: there is none. The table is made when it is first asked for. */
export function idPlaces (columns: Columns, idOf: (supplier: number) => string): (id: string) => number {
  let table: Uint32Array | null = null
  return (id) => {
    table ??= tableOf(columns.starts.length, idOf, null)
    const mask = table.length - 1
    for (let slot = spread(id) & mask; ; slot = (slot + 1) & mask) {
      const place = table[slot] as number
      if (place === 0) return -1
      if (idOf(place - 1) === id) return place - 1
    }
  }
}

/** Ids that more than one supplier has. */
export function doubleIds (columns: Columns, idOf: (supplier: number) => string): ReadonlySet<string> {
  const doubles = new Set<string>()
  tableOf(columns.starts.length, idOf, doubles)
  return doubles
}

/** At most half full; a place is kept one higher, so that 0 is empty. `doubles`: where ids are told that are met again; null: nobody asks. */
function tableOf (suppliers: number, idOf: (supplier: number) => string, doubles: Set<string> | null): Uint32Array {
  const table = new Uint32Array(2 ** Math.ceil(Math.log2(suppliers * 2 + 2)))
  const mask = table.length - 1
  for (let supplier = 0; supplier < suppliers; supplier += 1) {
    const id = idOf(supplier)
    let slot = spread(id) & mask
    for (; table[slot] !== 0; slot = (slot + 1) & mask) if (doubles !== null && idOf((table[slot] as number) - 1) === id) doubles.add(id)
    table[slot] = supplier + 1
  }
  return table
}
