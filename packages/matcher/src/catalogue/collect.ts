// What a question finds in all parts of a catalogue, brought together: totals, the items of the page, facets.
import { judge } from '../judge.ts'
import type { Facet, FacetName } from '../model/search.ts'
import type { Supplier } from '../model/supplier.ts'
import { type AskedQuestion, countFacets, type List, type PageAsked, type Reader } from '../search/index.ts'
import type { Catalogue } from './catalogue.ts'
import type { Counted } from './counts.ts'
import { eachPart } from './each-part.ts'
import { gatherFacets } from './gather-facets.ts'
import { type Listed, type Listing, listing } from './listing.ts'
import { lookThrough } from './look-through.ts'
import { PENDING, RANKED } from './place-of.ts'
import { idAt } from './segment.ts'
import { tallyOf } from './tally.ts'

export interface Collected {
  readonly totals: Readonly<Record<List, number>>
  readonly shown: Readonly<Record<List, readonly Listed[]>>
  readonly next: Readonly<Record<List, string | null>>
  readonly facets: readonly Facet[]
}

export function collect (catalogue: Catalogue, asking: AskedQuestion, page: PageAsked, reader: Reader, supplierOf: (id: string) => Supplier): Collected {
  const lists: Readonly<Record<List, Listing>> = { ranked: listing('ranked', page), pending: listing('pending', page), refused: listing('refused', page) }
  const { question } = asking
  const { filters } = question.filters
  const facets = page.summary === true ? null : gatherFacets(filters)
  eachPart(catalogue, asking, reader, ({ segment, removed }, asked) => {
    const factsAt = (supplier: number): Supplier => supplierOf(idAt(segment, supplier))
    const tally = facets === null ? null : tallyOf(segment, filters, asked)
    lookThrough(segment, removed, question, asked, {
      tally,
      stand: (supplier, { place }, first, cents) => {
        if (place === RANKED) lists.ranked.add(segment, supplier, first, cents)
        else (place === PENDING ? lists.pending : lists.refused).add(segment, supplier, first, null)
      },
      factsAt,
      later: (supplier) => {
        const facts = factsAt(supplier)
        const { place, near, judgement } = judge(facts, question)
        if (facets !== null) for (const { name, values } of countFacets([facts], question)) facets.add(name, values)
        if (place === 'outside') return
        const [first, cents] = 'score' in judgement ? [judgement.score, judgement.fillable.cents ?? 0] : [near, null]
        lists[place].add(segment, supplier, first, cents)
      }
    })
    if (tally !== null && facets !== null) for (const [name, values] of Object.entries(tally.finish()) as [FacetName, readonly Counted[]][]) facets.add(name, values)
  })
  const taken = { ranked: lists.ranked.finish(), pending: lists.pending.finish(), refused: lists.refused.finish() }
  return {
    totals: { ranked: taken.ranked.total, pending: taken.pending.total, refused: taken.refused.total },
    shown: { ranked: taken.ranked.items, pending: taken.pending.items, refused: taken.refused.items },
    next: { ranked: taken.ranked.next, pending: taken.pending.next, refused: taken.refused.next },
    facets: facets?.finish() ?? []
  }
}
