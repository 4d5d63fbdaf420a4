// Everybody whom a question concerns, part after part of a catalogue, without facets.
import { type Judged, judge } from '../judge.ts'
import type { Supplier } from '../model/supplier.ts'
import type { AskedQuestion, Reader } from '../search/index.ts'
import { type Asked, askSegment } from './asked.ts'
import { Catalogue } from './catalogue.ts'
import { lookThrough } from './look-through.ts'
import type { Passing } from './passing.ts'
import { idAt, type Segment } from './segment.ts'
import { findWords } from './words-in-rows.ts'

export interface FirmVisitor {
  /** Who stands inside, with the score when it is ranked, and what it fills. `passing` is filled in again for the next. */
  readonly stand: (firm: { readonly segment: Segment, readonly supplier: number, readonly asked: Asked, readonly passing: Passing, readonly first: number, readonly cents: number }) => void
  /** Who was judged by its facts, for something of it was recorded later. */
  readonly judged: (judged: Judged) => void
}

export function eachFirm (catalogue: Catalogue, { question, read }: AskedQuestion, { lexicon }: Reader, supplierOf: (id: string) => Supplier, { stand, judged }: FirmVisitor): void {
  const wholeWeight = read?.words.reduce((sum, { weight }) => sum + weight, 0) ?? 0
  for (const { segment, removed } of Catalogue.partsOf(catalogue)) {
    if (read !== null) findWords(segment, read, lexicon)
    const asked = askSegment(question, wholeWeight, segment)
    const factsAt = (supplier: number): Supplier => supplierOf(idAt(segment, supplier))
    lookThrough(segment, removed, question, asked, {
      tally: null, factsAt,
      stand: (supplier, passing, first, cents) => { stand({ segment, supplier, asked, passing, first, cents }) },
      later: (supplier) => { judged(judge(factsAt(supplier), question)) }
    })
  }
}
