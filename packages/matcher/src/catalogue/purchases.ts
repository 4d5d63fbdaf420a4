// What became of the records of each supplier on a day, under one set of rules. Who refines a question asks of the same day and the same rules.
import { findPurchase, FULL, type PurchaseAsked, type PurchaseFound } from './purchase-at.ts'
import { type DayNumber, SUPPLIER } from './record.ts'
import type { VerdictNumber } from './verdict-number.ts'

/** In one byte: the verdict, the standing and one more, whether it counts to the end; and that it was found at all. */
const STANDING = 4
const THROUGHOUT = 32
const FOUND = 128
/** So many days and rules are kept of a part: a byte for each supplier. */
const MOST_KEPT = 8

/** By day and rules, the one asked last at the end. */
export type KeptPurchases = Map<string, Uint8Array>

/** A purchase from one supplier, for one question. */
export interface PurchaseSeen {
  verdict: VerdictNumber
  /** A place in `STANDINGS`; -1: none holds on the day. */
  standing: number
  /** It counts on all days on which is delivered. */
  isThroughout: boolean
}

/** A function that finds it. `end`: the last day on which is delivered. What is kept saves time and changes no answer. */
export function purchases (records: Int32Array, suppliers: number, kept: KeptPurchases, asked: PurchaseAsked, end: DayNumber): (at: number, seen: PurchaseSeen) => void {
  const key = JSON.stringify([asked.day, end, asked.rule, asked.accepted === null ? null : [asked.accepted.isListed.join(''), asked.accepted.isComplete]])
  const known = kept.get(key) ?? new Uint8Array(suppliers)
  kept.delete(key)
  kept.set(key, known)
  if (kept.size > MOST_KEPT) kept.delete(kept.keys().next().value as string)
  const found: PurchaseFound = { verdict: 0, standing: -1, recognition: 0, countsUntil: 0 }
  const look = (at: number): number => {
    findPurchase(records, at, asked, found)
    return FOUND + found.verdict + STANDING * (found.standing + 1) + (found.standing === FULL && found.countsUntil >= end ? THROUGHOUT : 0)
  }
  return (at, seen) => {
    const supplier = records[at + SUPPLIER] as number
    let byte = known[supplier] as number
    if (byte === 0) {
      byte = look(at)
      known[supplier] = byte
    }
    seen.verdict = (byte & 3) as VerdictNumber
    seen.standing = ((byte >> 2) & 7) - 1
    seen.isThroughout = (byte & THROUGHOUT) !== 0
  }
}
