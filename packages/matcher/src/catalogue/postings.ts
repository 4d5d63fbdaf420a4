// Which rows are found under which key: collected in the order of the register, then put in the order of the keys.
import { Growing } from './intern.ts'

export interface Postings {
  readonly starts: Uint32Array
  readonly rows: Uint32Array
  readonly strengths: Uint8Array
}

export class PostingsBuilder {
  readonly #keys = new Growing((length) => new Uint32Array(length))
  readonly #rows = new Growing((length) => new Uint32Array(length))
  readonly #strengths = new Growing((length) => new Uint8Array(length))

  add (key: number, row: number, strength: number): void {
    this.#keys.push(key)
    this.#rows.push(row)
    this.#strengths.push(strength)
  }

  /** In order of key, then of row. */
  finish (keys: number): Postings {
    const count = this.#keys.length
    const starts = new Uint32Array(keys + 1)
    for (let index = 0; index < count; index += 1) starts[this.#keys.at(index) + 1] = (starts[this.#keys.at(index) + 1] as number) + 1
    for (let key = 0; key < keys; key += 1) starts[key + 1] = (starts[key + 1] as number) + (starts[key] as number)
    const next = starts.slice()
    const rows = new Uint32Array(count)
    const strengths = new Uint8Array(count)
    for (let index = 0; index < count; index += 1) {
      const key = this.#keys.at(index)
      const free = next[key] as number
      rows[free] = this.#rows.at(index)
      strengths[free] = this.#strengths.at(index)
      next[key] = free + 1
    }
    return { starts, rows, strengths }
  }
}
