// From the words of offerings to postings: every word, and every code, is looked up once for all offerings in which it stands.
import type { Strength } from '../model/lexicon.ts'
import type { Offering } from '../model/supplier.ts'
import { type CompiledLexicon, eachWordOfCode, eachWordOfOffering, type KeysOfWord } from '../need/index.ts'
import { Growing, Interned } from './intern.ts'
import { posted, type Postings, PostingsBuilder, rowOf, strengthOf } from './postings.ts'

/** More words are forgotten, so that hostile texts do not fill the memory. */
const MOST_REMEMBERED = 200_000

/** Texts by which rows are found, and for the row at hand how much each counts. */
class Found {
  readonly texts = new Interned<string>()
  readonly #postings = new PostingsBuilder()
  readonly #best = new Growing((length) => new Uint8Array(length))
  readonly #touched: number[] = []

  place (text: string): number {
    const place = this.texts.place(text, text)
    if (place === this.#best.length) this.#best.push(0)
    return place
  }

  raise (place: number, strength: Strength): void {
    const before = this.#best.at(place)
    if (strength <= before) return
    if (before === 0) this.#touched.push(place)
    this.#best.set(place, strength)
  }

  settle (row: number): void {
    for (const place of this.#touched) {
      this.#postings.add(place, row, this.#best.at(place))
      this.#best.set(place, 0)
    }
    this.#touched.length = 0
  }

  finish (order: Uint32Array): Postings {
    return this.#postings.finish(this.texts.values.length, order)
  }
}

/** What is read of one row after another. A place and a strength are kept as a posting is: in one number. */
export class PostedWords {
  readonly #lexicon: CompiledLexicon
  readonly #labelOf: (code: string) => string | null
  readonly #keys = new Found()
  readonly #names = new Found()
  readonly #ofWord = new Map<KeysOfWord, Uint32Array>()
  readonly #ofCode = new Map<string, { readonly keys: Uint32Array, readonly names: Uint32Array }>()

  constructor (lexicon: CompiledLexicon, labelOf: (code: string) => string | null) {
    this.#lexicon = lexicon
    this.#labelOf = labelOf
  }

  /** `offering` null: the name of the supplier alone. */
  read (row: number, name: string, offering: Offering | null): void {
    const { title, text, cpv } = offering ?? { title: '', text: '', cpv: [] }
    eachWordOfOffering(name, { title, text }, this.#lexicon, {
      word: (word, found, place) => {
        for (const key of this.#keysOf(found)) this.#keys.raise(rowOf(key), Math.floor(place * strengthOf(key) / 100))
        if (found.isName) this.#names.raise(this.#names.place(word), place)
      },
      key: (key, strength) => { this.#keys.raise(this.#keys.place(key), strength) }
    })
    for (const code of cpv) {
      const { keys, names } = this.#codeOf(code)
      for (const key of keys) this.#keys.raise(rowOf(key), strengthOf(key))
      for (const name of names) this.#names.raise(rowOf(name), strengthOf(name))
    }
    this.#keys.settle(row)
    this.#names.settle(row)
  }

  #keysOf (found: KeysOfWord): Uint32Array {
    const before = this.#ofWord.get(found)
    if (before !== undefined) return before
    if (this.#ofWord.size >= MOST_REMEMBERED) this.#ofWord.clear()
    const keys = Uint32Array.from(found.keys, ({ key, strength }) => posted(this.#keys.place(key), strength))
    this.#ofWord.set(found, keys)
    return keys
  }

  #codeOf (code: string): { readonly keys: Uint32Array, readonly names: Uint32Array } {
    const before = this.#ofCode.get(code)
    if (before !== undefined) return before
    const keys: number[] = []
    const names: number[] = []
    eachWordOfCode(code, this.#lexicon, this.#labelOf, {
      word: (word, found, place) => {
        for (const key of this.#keysOf(found)) keys.push(posted(rowOf(key), Math.floor(place * strengthOf(key) / 100)))
        if (found.isName) names.push(posted(this.#names.place(word), place))
      },
      key: (key, strength) => { keys.push(posted(this.#keys.place(key), strength)) }
    })
    const read = { keys: Uint32Array.from(keys), names: Uint32Array.from(names) }
    this.#ofCode.set(code, read)
    return read
  }

  /** `order`: as for postings. */
  finish (order: Uint32Array): { readonly keys: Postings, readonly names: Postings, readonly texts: { readonly keys: readonly string[], readonly names: readonly string[] } } {
    return { keys: this.#keys.finish(order), names: this.#names.finish(order), texts: { keys: this.#keys.texts.values, names: this.#names.texts.values } }
  }
}
