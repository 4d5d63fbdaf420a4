// A register, ready to be searched: an immutable value. A change gives the next one and leaves this one as it is.
import { answerTo } from '../answer-to.ts'
import { MatcherError } from '../error.ts'
import type { Supplier } from '../model/supplier.ts'
import type { CpvCode } from '../model/values.ts'
import type { CompiledLexicon } from '../need/index.ts'
import { ColumnsBuilder } from './build-columns.ts'
import { doubleIds } from './id-places.ts'
import { idAt, openSegment, type Segment } from './segment.ts'

/** With what the texts of a register are read. A catalogue is of one lexicon, and is asked with the same. */
export interface CatalogueReader {
  readonly lexicon: CompiledLexicon
  /** The official Dutch label of a code; null: there is no such code. */
  readonly labelOf: (code: CpvCode) => string | null
}

export interface Part {
  readonly segment: Segment
  /** 1 at the place of a supplier that was changed or removed since; null: none was. */
  readonly removed: Uint8Array | null
  readonly living: number
  /** Of a small part, so that it can be read again together with the next. */
  readonly facts: readonly Supplier[] | null
}

/** What it holds beside this is its own affair, and nobody can change it. */
export class Catalogue {
  readonly register: { readonly id: string, readonly revision: number }
  readonly lexicon: { readonly id: string, readonly version: string }
  readonly suppliers: number
  readonly #parts: readonly Part[]

  constructor (register: Catalogue['register'], lexicon: Catalogue['lexicon'], parts: readonly Part[]) {
    this.register = register
    this.lexicon = lexicon
    this.suppliers = parts.reduce((sum, { living }) => sum + living, 0)
    this.#parts = parts
  }

  /** @throws TypeError for anything that is no catalogue. */
  static partsOf (catalogue: Catalogue): readonly Part[] {
    return catalogue.#parts
  }
}

/**
 * Reads a register once. The suppliers may come one by one and are not kept; each has an id of its own.
 * @throws MatcherError INVALID_REQUEST for suppliers that do not have their shape, and for ids that two have.
 */
export function buildCatalogue (suppliers: Iterable<Supplier>, register: Catalogue['register'], reader: CatalogueReader): Catalogue {
  return answerTo(() => {
    const { id, revision } = register
    const { lexicon: { lexicon }, labelOf } = reader
    const builder = new ColumnsBuilder(reader.lexicon, labelOf)
    for (const supplier of suppliers) builder.add(supplier)
    const segment = openSegment(builder.finish())
    const doubles = doubleIds(segment.columns, (supplier) => idAt(segment, supplier))
    if (doubles.size > 0) throw new MatcherError('INVALID_REQUEST', [...doubles].map((double) => ({ place: '', code: 'double-id', detail: `Two suppliers have the id '${double}'. Give each its own.` })))
    return new Catalogue({ id, revision }, { id: lexicon.id, version: lexicon.version }, [{ segment, removed: null, living: segment.suppliers, facts: null }])
  })
}
