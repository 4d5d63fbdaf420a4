// One list of an answer, while suppliers come in no order: how many there are, and the first that are shown.
import { beginning, isAfter, type Key, type List, type PageAsked, rankedKey, writeCursor } from '../search/index.ts'
import { idAt, type Segment } from './segment.ts'
import { type Top, topOf } from './top.ts'

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

export interface Listing {
  /** `cents` null: it is not ranked. */
  readonly add: (segment: Segment, supplier: number, first: number, cents: number | null) => void
  readonly finish: () => { readonly total: number, readonly items: readonly Listed[], readonly next: string | null }
}

export function listing (list: List, { show, seed, print, going }: PageAsked): Listing {
  const isShown = going === null || going.list === list
  const after = going !== null && going.list === list ? going.key : null
  const top: Top<Listed> = topOf(isShown ? show[list] : 0, (first, second) => second.first - first.first || second.cents - first.cents || (isAfter(first.key(), second.key()) ? 1 : -1))
  let total = 0
  let rest = 0
  return {
    add: (segment, supplier, first, cents) => {
      total += 1
      if (!isShown) return
      const last = top.last()
      // most suppliers stand behind those that are shown, and nobody asks for their ids
      if (after === null && (show[list] === 0 || (last !== null && (first < last.first || (first === last.first && (cents ?? 0) < last.cents))))) {
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
      return { total, items, next: items.length === rest ? null : writeCursor(list, print, last?.key() ?? after ?? beginning(list)) }
    }
  }
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
