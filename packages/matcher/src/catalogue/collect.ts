// What a question finds in all parts of a catalogue, brought together: totals, the items of the page, facets.
import { judge } from '../judge.ts'
import type { Facet, FacetValue } from '../model/search.ts'
import type { Supplier } from '../model/supplier.ts'
import { type AskedQuestion, countFacets, FACETS, isAfter, type Key, keyOfValue, type List, orderFacet, type PageAsked, rankedKey, type Reader, writeCursor } from '../search/index.ts'
import { askSegment } from './asked.ts'
import { Catalogue } from './catalogue.ts'
import { lookThrough } from './look-through.ts'
import { PENDING, RANKED } from './place-of.ts'
import { idAt, type Segment } from './segment.ts'
import { tallyOf } from './tally.ts'
import { type Top, topOf } from './top.ts'
import { findWords } from './words-in-rows.ts'

/** A supplier in a list. */
export interface Listed {
  /** Worked out when somebody looks: of most suppliers nobody does. */
  readonly key: () => Key
  /** The score, or how near it lies when it is not ranked. */
  readonly first: number
  readonly cents: number
  readonly segment: Segment
  readonly supplier: number
}

export interface Collected {
  readonly totals: Readonly<Record<List, number>>
  readonly shown: Readonly<Record<List, readonly Listed[]>>
  readonly next: Readonly<Record<List, string | null>>
  readonly facets: readonly Facet[]
}

type Counts = Map<string, Omit<FacetValue, 'chosen'>>

export function collect (catalogue: Catalogue, { question, read }: AskedQuestion, page: PageAsked, { lexicon }: Reader, supplierOf: (id: string) => Supplier): Collected {
  const lists: Readonly<Record<List, Collecting>> = { ranked: collecting('ranked', page), pending: collecting('pending', page), refused: collecting('refused', page) }
  const facets = new Map<string, Counts>()
  const { filters } = question.filters
  const bounds = question.filters.near === null ? [] : question.score?.ranking.distanceBands.map(({ withinMetres }) => withinMetres) ?? []
  const wholeWeight = read?.words.reduce((sum, { weight }) => sum + weight, 0) ?? 0
  for (const { segment, removed } of Catalogue.partsOf(catalogue)) {
    if (read !== null) findWords(segment, read, lexicon)
    const asked = askSegment(question, wholeWeight, segment)
    const tally = page.summary === true ? null : tallyOf(segment, filters, bounds, asked.purchase.day)
    lookThrough(segment, removed, question, asked, {
      tally,
      stand: (supplier, place, first, cents) => { lists[place === RANKED ? 'ranked' : place === PENDING ? 'pending' : 'refused'].add(segment, supplier, first, place === RANKED ? cents : null) },
      later: (supplier) => {
        const facts = supplierOf(idAt(segment, supplier))
        const { place, near, judgement } = judge(facts, question)
        if (tally !== null) for (const { name, values } of countFacets([facts], question)) addAll(facets, name, values)
        if (place === 'outside') return
        const [first, cents] = 'score' in judgement ? [judgement.score, judgement.fillable.cents ?? 0] : [near, null]
        lists[place].add(segment, supplier, first, cents)
      }
    })
    for (const [name, values] of Object.entries(tally?.finish() ?? {})) addAll(facets, name, values)
  }
  const taken = { ranked: lists.ranked.finish(), pending: lists.pending.finish(), refused: lists.refused.finish() }
  return {
    totals: { ranked: taken.ranked.total, pending: taken.pending.total, refused: taken.refused.total },
    shown: { ranked: taken.ranked.items, pending: taken.pending.items, refused: taken.refused.items },
    next: { ranked: taken.ranked.next, pending: taken.pending.next, refused: taken.refused.next },
    facets: page.summary === true ? [] : FACETS.map(({ name, chosen }) => {
      const counted = facets.get(name) ?? new Map()
      const asked = new Map(chosen(filters).map((value) => [keyOfValue(value), value]))
      for (const [key, value] of asked) if (!counted.has(key)) counted.set(key, { value, ranked: 0, pending: 0, refused: 0 })
      return orderFacet(name, [...counted].flatMap(([key, one]) => one.ranked + one.pending + one.refused === 0 && !asked.has(key) ? [] : [{ ...one, chosen: asked.has(key) }]))
    })
  }
}

function addAll (facets: Map<string, Counts>, name: string, values: readonly Omit<FacetValue, 'chosen'>[]): void {
  const counts: Counts = facets.get(name) ?? new Map()
  for (const { value, ranked, pending, refused } of values) {
    const before = counts.get(keyOfValue(value)) ?? { ranked: 0, pending: 0, refused: 0 }
    counts.set(keyOfValue(value), { value, ranked: before.ranked + ranked, pending: before.pending + pending, refused: before.refused + refused })
  }
  facets.set(name, counts)
}

/** `cents` null: it is not ranked. */
function listedAt (segment: Segment, supplier: number, first: number, cents: number | null, seed: string): Listed {
  let known: Key | null = null
  const key = (): Key => {
    if (known === null) {
      const id = idAt(segment, supplier)
      known = cents === null ? { numbers: [first], id } : rankedKey(first, cents, id, seed)
    }
    return known
  }
  return { segment, supplier, first, cents: cents ?? 0, key }
}

interface Collecting {
  /** `cents` null: it is not ranked. */
  readonly add: (segment: Segment, supplier: number, first: number, cents: number | null) => void
  readonly finish: () => { readonly total: number, readonly items: readonly Listed[], readonly next: string | null }
}

function collecting (list: List, { show, seed, print, going, summary }: PageAsked): Collecting {
  const isShown = (going === null || going.list === list) && (summary === undefined || list === 'ranked')
  const after = going !== null && going.list === list ? going.key : null
  const top: Top<Listed> = topOf(isShown ? show : 0, (first, second) => second.first - first.first || second.cents - first.cents || (isAfter(first.key(), second.key()) ? 1 : -1))
  let total = 0
  let rest = 0
  return {
    add: (segment, supplier, first, cents) => {
      total += 1
      if (!isShown) return
      const last = top.last()
      // most suppliers stand behind those that are shown, and nobody asks for their ids
      if (after === null && last !== null && (first < last.first || (first === last.first && (cents ?? 0) < last.cents))) {
        rest += 1
        return
      }
      const item = listedAt(segment, supplier, first, cents, seed)
      if (after !== null && !isAfter(item.key(), after)) return
      rest += 1
      top.offer(item)
    },
    finish: () => {
      const items = top.taken()
      const last = items.at(-1)
      return { total, items, next: last === undefined || items.length === rest ? null : writeCursor(list, print, last.key()) }
    }
  }
}
