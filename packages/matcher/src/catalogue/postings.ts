// Which rows are found under which key: collected in the order of the register, then put in the order of the keys.
import { Growing } from './intern.ts'

/** A row and how much it counts, 0 to 100, in one number: what is read together lies together. */
export interface Postings {
  readonly starts: Uint32Array
  readonly rows: Uint32Array
}

const STRENGTHS = 128
/** So many rows fit in a number beside a strength. */
export const MOST_ROWS = 2 ** 32 / STRENGTHS

/** `strength`: 0 to 100. */
export function posted (row: number, strength: number): number {
  return row * STRENGTHS + strength
}

export function rowOf (posting: number): number {
  return posting >>> 7
}

export function strengthOf (posting: number): number {
  return posting & (STRENGTHS - 1)
}

/** Where each of `count` groups begins, and the last ends, when numbers are put together by their group. */
function startsOf (numbers: Uint32Array, count: number, groupOf: (number: number) => number): Uint32Array {
  const starts = new Uint32Array(count + 1)
  for (const number of numbers) starts[groupOf(number) + 1] = (starts[groupOf(number) + 1] as number) + 1
  for (let group = 0; group < count; group += 1) starts[group + 1] = (starts[group + 1] as number) + (starts[group] as number)
  return starts
}

export class PostingsBuilder {
  readonly #keys = new Growing((length) => new Uint32Array(length))
  readonly #rows = new Growing((length) => new Uint32Array(length))

  add (key: number, row: number, strength: number): void {
    this.#keys.push(key)
    this.#rows.push(posted(row, strength))
  }

  /** In order of key, then of row. `order`: the rows in the order they are to have, by the number they had. */
  finish (keys: number, order: Uint32Array): Postings {
    const given = this.#keys.taken()
    const added = this.#rows.taken()
    const starts = startsOf(given, keys, (key) => key)
    // rows were read one after the other, and what was found in each lies together
    const ofRow = startsOf(added, order.length, rowOf)
    const next = starts.slice()
    const rows = new Uint32Array(given.length)
    order.forEach((before, row) => {
      for (let index = ofRow[before] as number; index < (ofRow[before + 1] as number); index += 1) {
        const key = given[index] as number
        const free = next[key] as number
        rows[free] = posted(row, strengthOf(added[index] as number))
        next[key] = free + 1
      }
    })
    return { starts, rows }
  }
}
