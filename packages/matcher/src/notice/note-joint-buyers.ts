import type { Organisation } from '../model/contract-party.ts'
import { type Notes, noteGap } from './notes.ts'

/** Several buyers, or one that buys for others: what part of the value is whose is not said, and each has rules of its own. */
export function noteJointBuyers (notes: Notes, buyers: readonly Organisation[], buysForOthers: boolean): void {
  if (buyers.length < 2 && !buysForOthers) return
  for (const buyer of buyers) noteGap(notes, 'joint-buyers', '/value', { concerns: buyer.name })
}
