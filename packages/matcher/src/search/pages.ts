// From whole lists to what is shown of them.
import type { Judged } from '../judge.ts'
import type { Lists } from '../judge-all.ts'
import type { Candidate, Judgement } from '../model/judgement.ts'
import type { Page } from '../model/search.ts'
import { beginning, type Cursor, isAfter, type Key, type List, rankedKey, writeCursor } from './cursor.ts'

export interface Pages {
  readonly ranked: Page<Candidate>
  readonly pending: Page<Judgement>
  readonly refused: Page<Judgement>
}

/** `going`: the list that goes on shows what comes after it, the others show nothing. Null: the first page of each. */
export function cutPages (lists: Lists, show: Readonly<Record<List, number>>, seed: string, print: string, going: Cursor | null): Pages {
  const cut = <T>(list: List, all: readonly T[], keyOf: (item: T) => Key): Page<T> => cutPage(all, keyOf, { list, show: show[list], print, going })
  const setAside = (list: 'pending' | 'refused'): Page<Judgement> => {
    const { total, items, next } = cut(list, lists[list], ({ near, judgement }: Judged): Key => ({ numbers: [near], id: judgement.supplier.id }))
    return { total, items: items.map(({ judgement }) => judgement), next }
  }
  return {
    ranked: cut('ranked', lists.ranked, ({ score, fillable, supplier }) => rankedKey(score, fillable.cents ?? 0, supplier.id, seed)),
    pending: setAside('pending'),
    refused: setAside('refused')
  }
}

interface Cut<L extends string> {
  readonly list: L
  readonly show: number
  readonly print: string
  readonly going: Cursor<L> | null
}

/** One list, in its order. */
export function cutPage<T, L extends string> (all: readonly T[], keyOf: (item: T) => Key, { list, show, print, going }: Cut<L>): Page<T> {
  if (going !== null && going.list !== list) return { total: all.length, items: [], next: null }
  const rest = going === null ? all : all.filter((item) => isAfter(keyOf(item), going.key))
  const items = rest.slice(0, show)
  const last = items.at(-1)
  return { total: all.length, items, next: items.length === rest.length ? null : writeCursor(list, print, last === undefined ? going?.key ?? beginning(list) : keyOf(last)) }
}
