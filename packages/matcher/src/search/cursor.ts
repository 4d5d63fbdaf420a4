// Where a page of a list goes on: the list, the question it belongs to, and the last item that was shown. Not a position: a supplier that joins or leaves moves nobody twice.
import { MatcherError } from '../error.ts'
import { compareText, spread } from '../primitives/index.ts'

export const LISTS = ['ranked', 'pending', 'refused'] as const
export type List = typeof LISTS[number]

/** The place of an item in its list: numbers, highest first, then text. */
export interface Key {
  readonly numbers: readonly number[]
  readonly id: string
}

export interface Cursor<L extends string = List> {
  readonly list: L
  readonly key: Key
}

/** Score, then euros, then whose turn it is. */
export function rankedKey (score: number, cents: number, id: string, seed: string): Key {
  return { numbers: [score, cents, -spread(`${seed} ${id}`)], id }
}

export function isAfter (item: Key, last: Key): boolean {
  for (const [index, number] of last.numbers.entries()) {
    const own = item.numbers[index] as number
    if (own !== number) return own < number
  }
  return compareText(item.id, last.id) > 0
}

/** Before all items of a list: where it begins when nothing of it was shown. */
export function beginning (list: string): Key {
  return { numbers: new Array(numbersOf(list)).fill(Number.MAX_SAFE_INTEGER), id: '0' }
}

function numbersOf (list: string): number {
  return list === 'ranked' ? 3 : 1
}

export function writeCursor (list: string, print: string, { numbers, id }: Key): string {
  return [list, print, numbers.join('_'), id].join('.')
}

/** @throws MatcherError INVALID_REQUEST for a cursor that is none, or that belongs to another question. */
export function readCursor<L extends string> (text: string, print: string, lists: readonly L[]): Cursor<L> {
  const [, name, ofQuestion, written = '', id = ''] = /^([a-z]+)\.([0-9a-z]+)\.(-?\d+(?:_-?\d+)*)\.(.+)$/s.exec(text) ?? []
  const list = lists.find((one) => one === name)
  const numbers = written.split('_').map(Number)
  if (list === undefined || numbers.length !== numbersOf(list)) throw refused('no-cursor', `'${text.slice(0, 100)}' is not where a page goes on. Pass what an earlier answer gave as 'next', or leave it out.`)
  if (ofQuestion !== print) throw refused('other-question', "This 'after' belongs to another question, another day or another version of the register. Ask the first page again.")
  return { list, key: { numbers, id } }
}

function refused (code: string, detail: string): MatcherError {
  return new MatcherError('INVALID_REQUEST', [{ place: '/after', code, detail }])
}
