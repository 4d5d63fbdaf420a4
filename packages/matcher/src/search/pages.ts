// From whole lists to what is shown of them, and where the next page begins.
import { MatcherError } from '../error.ts'
import type { Judged } from '../judge.ts'
import type { Candidate, Judgement } from '../model/judgement.ts'
import type { Page } from '../model/search.ts'
import { compareText, spread } from '../primitives/index.ts'
import type { Lists } from '../judge-all.ts'

const LISTS = ['ranked', 'pending', 'refused'] as const
type List = typeof LISTS[number]

/** The place of an item in its list: numbers, highest first, then text. */
interface Key {
  readonly numbers: readonly number[]
  readonly id: string
}

export interface Pages {
  readonly ranked: Page<Candidate>
  readonly pending: Page<Judgement>
  readonly refused: Page<Judgement>
}

/**
 * `after`: where a page goes on. It names the list, the question and the last item shown, not a position: a supplier that joins or leaves moves nobody twice.
 * @throws MatcherError INVALID_REQUEST for a cursor that is none, or that belongs to another question.
 */
export function cutPages (lists: Lists, show: number, seed: string, print: string, after?: string): Pages {
  const going = after === undefined ? null : readCursor(after, print)
  const judgementOf = ({ judgement }: Judged): Judgement => judgement
  const nearest = ({ near, judgement }: Judged): Key => ({ numbers: [near], id: judgement.supplier.id })
  const cut = <T>(list: List, all: readonly T[], keyOf: (item: T) => Key): Page<T> => {
    if (going !== null && going.list !== list) return { total: all.length, items: [], next: null }
    const rest = going === null ? all : all.filter((item) => isAfter(keyOf(item), going.key))
    const items = rest.slice(0, show)
    const last = items.at(-1)
    return { total: all.length, items, next: last === undefined || items.length === rest.length ? null : writeCursor(list, print, keyOf(last)) }
  }
  const ranked = (one: Candidate): Key => ({ numbers: [one.score, one.fillable.cents ?? 0, -spread(`${seed} ${one.supplier.id}`)], id: one.supplier.id })
  const pending = cut('pending', lists.pending, nearest)
  const refused = cut('refused', lists.refused, nearest)
  return {
    ranked: cut('ranked', lists.ranked, ranked),
    pending: { ...pending, items: pending.items.map(judgementOf) },
    refused: { ...refused, items: refused.items.map(judgementOf) }
  }
}

function isAfter (item: Key, last: Key): boolean {
  for (const [index, number] of last.numbers.entries()) {
    const own = item.numbers[index] as number
    if (own !== number) return own < number
  }
  return compareText(item.id, last.id) > 0
}

function writeCursor (list: List, print: string, { numbers, id }: Key): string {
  return [list, print, numbers.join('_'), id].join('.')
}

function readCursor (text: string, print: string): { readonly list: List, readonly key: Key } {
  const [, name, ofQuestion, written = '', id = ''] = /^([a-z]+)\.([0-9a-z]+)\.(-?\d+(?:_-?\d+)*)\.(.+)$/s.exec(text) ?? []
  const list = LISTS.find((one) => one === name)
  const numbers = written.split('_').map(Number)
  if (list === undefined || numbers.length !== (list === 'ranked' ? 3 : 1)) throw refused('no-cursor', `'${text.slice(0, 100)}' is not where a page goes on. Pass what an earlier answer gave as 'next', or leave it out.`)
  if (ofQuestion !== print) throw refused('other-question', "This 'after' belongs to another question, another day or another version of the register. Ask the first page again.")
  return { list, key: { numbers, id } }
}

function refused (code: string, detail: string): MatcherError {
  return new MatcherError('INVALID_REQUEST', [{ place: '/after', code, detail }])
}
