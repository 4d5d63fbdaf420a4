// Everybody whom a question concerns, part after part of a catalogue, without facets.
import { type Judged, judge } from '../judge.ts'
import type { Supplier } from '../model/supplier.ts'
import type { AskedQuestion, Reader } from '../search/index.ts'
import type { Asked } from './asked.ts'
import type { Catalogue } from './catalogue.ts'
import { eachPart } from './each-part.ts'
import { lookThrough } from './look-through.ts'
import type { Passing } from './passing.ts'
import { idAt, type Segment } from './segment.ts'

export interface FirmVisitor {
  /** Who stands inside, with the score when it is ranked, and what it fills. `passing` is filled in again for the next. */
  readonly stand: (firm: { readonly segment: Segment, readonly supplier: number, readonly asked: Asked, readonly passing: Passing, readonly first: number, readonly cents: number }) => void
  /** Who was judged by its facts, for something of it was recorded later. */
  readonly judged: (judged: Judged, firm: { readonly segment: Segment, readonly supplier: number }) => void
}

export function eachFirm (catalogue: Catalogue, asking: AskedQuestion, reader: Reader, supplierOf: (id: string) => Supplier, { stand, judged }: FirmVisitor): void {
  eachPart(catalogue, asking, reader, ({ segment, removed }, asked) => {
    const factsAt = (supplier: number): Supplier => supplierOf(idAt(segment, supplier))
    lookThrough(segment, removed, asking.question, asked, {
      tally: null, factsAt,
      stand: (supplier, passing, first, cents) => { stand({ segment, supplier, asked, passing, first, cents }) },
      later: (supplier) => { judged(judge(factsAt(supplier), asking.question), { segment, supplier }) }
    })
  })
}
