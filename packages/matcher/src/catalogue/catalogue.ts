// A register, ready to be searched: an immutable value. A change gives the next one and leaves this one as it is.
import type { Supplier } from '../model/supplier.ts'
import type { CpvCode } from '../model/values.ts'
import type { CompiledLexicon } from '../need/index.ts'
import { ColumnsBuilder } from './build-columns.ts'
import { openSegment, type Segment } from './segment.ts'

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

/** What it holds beside the register's version is its own affair. */
export interface Catalogue {
  readonly register: { readonly id: string, readonly revision: number }
  readonly lexicon: { readonly id: string, readonly version: string }
  readonly suppliers: number
  readonly parts: readonly Part[]
}

/** Reads a register once. The suppliers may come one by one and are not kept; each has an id of its own. */
export function buildCatalogue (suppliers: Iterable<Supplier>, register: Catalogue['register'], { lexicon, labelOf }: CatalogueReader): Catalogue {
  const builder = new ColumnsBuilder(lexicon, labelOf)
  for (const supplier of suppliers) builder.add(supplier)
  const segment = openSegment(builder.finish())
  const { id, version } = lexicon.lexicon
  return { register, lexicon: { id, version }, suppliers: segment.suppliers, parts: [{ segment, removed: null, living: segment.suppliers, facts: null }] }
}
