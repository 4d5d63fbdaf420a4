// What is the sum of the contract, or of one lot, that was awarded?
import type { Amount } from '../model/amount.ts'
import type { Award } from '../model/contract-party.ts'
import { type Notes, noteGap, noteSamePlace, takeBackGap } from './notes.ts'
import { shownAmount } from './values/read-amount.ts'

/**
 * The stated total, or else the sum of the only award: a total that is a symbol or a range then only stands in the evidence. Where the sum
 * of the only award differs from a stated total, neither is taken: the notice contradicts itself, and both figures are in the gap.
 */
export function settleAwarded (notes: Notes, total: Amount | undefined, awards: readonly Award[], at: string, concerns: string | null): Amount | undefined {
  const pointer = `${at}/value/awarded`
  const only = awards.length === 1 ? awards[0]?.value : undefined
  if (total === undefined) {
    if (only === undefined) noteMissingSum(notes, awards, at, concerns)
    else takeAwardSum(notes, pointer, `${at}/awards/0/value`)
    return only
  }
  if (only !== undefined && (only.cents !== total.cents || only.currency !== total.currency)) {
    notes.elements.delete(pointer)
    noteGap(notes, 'contradictory', pointer, { concerns, published: `${shownAmount(total)} ≠ ${shownAmount(only)}` })
    return undefined
  }
  return total
}

function takeAwardSum (notes: Notes, pointer: string, sumOfAward: string): void {
  const total = takeBackGap(notes, pointer)?.published
  noteSamePlace(notes, pointer, sumOfAward, total === undefined || total === null ? 'the sum of the only award' : `the sum of the only award; the total is given as ${total}`)
}

function noteMissingSum (notes: Notes, awards: readonly Award[], at: string, concerns: string | null): void {
  const told = notes.gapPointers.has(`${at}/value/awarded`) || notes.gapPointers.has(`${at}/awards`) ||
    awards.some((_, index) => notes.gapPointers.has(`${at}/awards/${index}/value`))
  if (!told) noteGap(notes, 'not-stated', `${at}/value/awarded`, { concerns })
}
