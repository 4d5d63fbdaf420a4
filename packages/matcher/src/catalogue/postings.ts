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

export function rowOf (posting: number): number {
  return posting >>> 7
}

export function strengthOf (posting: number): number {
  return posting & (STRENGTHS - 1)
}

export class PostingsBuilder {
  readonly #keys = new Growing((length) => new Uint32Array(length))
  readonly #rows = new Growing((length) => new Uint32Array(length))

  add (key: number, row: number, strength: number): void {
    this.#keys.push(key)
    this.#rows.push(row * STRENGTHS + strength)
  }

  /** In order of key, then of row. */
  finish (keys: number): Postings {
    const count = this.#keys.length
    const given = this.#keys.taken()
    const added = this.#rows.taken()
    const starts = new Uint32Array(keys + 1)
    for (let index = 0; index < count; index += 1) starts[(given[index] as number) + 1] = (starts[(given[index] as number) + 1] as number) + 1
    for (let key = 0; key < keys; key += 1) starts[key + 1] = (starts[key + 1] as number) + (starts[key] as number)
    const next = starts.slice()
    const rows = new Uint32Array(count)
    for (let index = 0; index < count; index += 1) {
      const key = given[index] as number
      const free = next[key] as number
      rows[free] = added[index] as number
      next[key] = free + 1
    }
    return { starts, rows }
  }
}
