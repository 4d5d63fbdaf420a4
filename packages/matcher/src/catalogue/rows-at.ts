// What is to be said of each offering of one supplier, as the records tell it. The same as `bestOffer` reckons, without its reasons.
import { shareDown, WHOLE } from '../primitives/index.ts'
import type { Asked } from './asked.ts'
import { rowDigits, rowInBranches } from './codes.ts'
import { FULL } from './purchase-at.ts'
import type { PurchaseSeen } from './purchases.ts'
import { CAPACITY, centsAt, CODES, FIRST_ROW, IS_ABSENT, LEAD_TIME, MINIMUM_ORDER, nextRow, NO_CENTS, NO_DAYS, OFFERED_FROM, OFFERED_UNTIL, ROWS, rowsAt } from './record.ts'
import { both, MET, NOT_MET, UNKNOWN, type VerdictNumber } from './verdict-number.ts'
import { sumOf, tellsOf, type WordsInRows } from './words-in-rows.ts'

/** The offerings of one supplier, beside each other; filled in again for the next. */
export interface RowsFound {
  count: number
  /** How many can speak for the supplier, whatever division or lead time is chosen; and the last of them. */
  able: number
  lastAble: number
  /** Where each begins in the records. */
  readonly at: number[]
  /** All conditions on offerings but those on divisions and lead time, which a facet can lift. */
  readonly rest: VerdictNumber[]
  readonly division: VerdictNumber[]
  readonly lead: VerdictNumber[]
  /** Whether it is there, and takes the order. */
  readonly available: VerdictNumber[]
  readonly order: VerdictNumber[]
  /** How well it fits, and how near its codes lie, as one number: see `fitOf`. */
  readonly near: number[]
  /** What it can fill; 0 where that is not known. */
  readonly cents: number[]
}

const NEAREST = 16

export function noRows (): RowsFound {
  return { count: 0, able: 0, lastAble: 0, at: [], rest: [], division: [], lead: [], available: [], order: [], near: [], cents: [] }
}

export function fitOf (near: number): number {
  return (near - near % NEAREST) / NEAREST
}

/** `at`: where the record of the supplier begins. */
export function findRows (records: Int32Array, at: number, words: WordsInRows, asked: Asked, purchase: PurchaseSeen, found: RowsFound): void {
  const first = records[at + FIRST_ROW] as number
  const count = records[at + ROWS] as number
  found.count = count
  found.able = 0
  let row = rowsAt(records, at)
  for (let index = 0; index < count; index += 1) {
    const inWords = words.sums[first + index] as number
    found.at[index] = row
    const rest = restOf(records, row, inWords, asked)
    found.rest[index] = rest
    if (rest !== NOT_MET) {
      found.able += 1
      found.lastAble = index
    }
    found.division[index] = asked.branches === null ? MET : rowInBranches(records, row, asked.branches)
    found.lead[index] = asked.mostLeadTimeDays === null ? MET : byLeadTime(records, row, asked.mostLeadTimeDays)
    found.available[index] = records[row + IS_ABSENT] === 1 ? UNKNOWN : (records[row + OFFERED_FROM] as number) <= asked.until && asked.from <= (records[row + OFFERED_UNTIL] as number) ? MET : NOT_MET
    const digits = rowDigits(records, row, asked.neededDigits)
    found.near[index] = Math.max(fitOfWords(sumOf(inWords), asked), asked.fitByDigits[digits] as number) * NEAREST + digits
    const cents = centsOf(records, row, asked, purchase)
    found.cents[index] = cents
    found.order[index] = cents !== 0 || takesOrder(records, row, asked, purchase) ? MET : NOT_MET
    row = nextRow(records, row)
  }
}

export function byLeadTime (records: Int32Array, row: number, most: number): VerdictNumber {
  const days = records[row + LEAD_TIME] as number
  return days === NO_DAYS ? UNKNOWN : days <= most ? MET : NOT_MET
}

function restOf (records: Int32Array, row: number, inWords: number, asked: Asked): VerdictNumber {
  const { words, neededBranches, hasAmounts } = asked
  let verdict: VerdictNumber = words === null || tellsOf(inWords) ? MET : words.hasCodes ? byCodes(records, row, asked.askedDigits) : NOT_MET
  if (neededBranches !== null) verdict = both(verdict, rowInBranches(records, row, neededBranches))
  return hasAmounts ? both(verdict, byAmounts(records, row, asked)) : verdict
}

function byCodes (records: Int32Array, row: number, askedDigits: Uint8Array): VerdictNumber {
  if (rowDigits(records, row, askedDigits) >= 2) return MET
  return records[row + CODES] === 0 ? UNKNOWN : NOT_MET
}

function byAmounts (records: Int32Array, row: number, { leastCapacityCents, mostMinimumOrderCents }: Asked): VerdictNumber {
  let verdict: VerdictNumber = MET
  if (leastCapacityCents !== null) {
    const cents = centsAt(records, row + CAPACITY)
    verdict = cents === NO_CENTS ? UNKNOWN : cents >= leastCapacityCents ? MET : NOT_MET
  }
  if (mostMinimumOrderCents === null) return verdict
  // who states no minimum has none; of whom nothing is known, neither is this
  return both(verdict, records[row + IS_ABSENT] === 1 ? UNKNOWN : centsAt(records, row + MINIMUM_ORDER) <= mostMinimumOrderCents ? MET : NOT_MET)
}

function fitOfWords (sum: number, { words }: Asked): number {
  return sum === 0 || words === null ? 0 : Math.floor(sum * WHOLE / (words.wholeWeight * 100))
}

/** How much the offering can fill: as `assessFillable`. 0: nothing, or it is not known. */
function centsOf (records: Int32Array, row: number, { leftCents, mostFull, mostTemporary, countsFull, countsTemporary }: Asked, { verdict, standing }: PurchaseSeen): number {
  if (leftCents === null || verdict !== MET) return 0
  const capacity = centsAt(records, row + CAPACITY)
  if (capacity === NO_CENTS) return 0
  const purchase = Math.min(standing === FULL ? mostFull : mostTemporary, capacity)
  return purchase === 0 || purchase < centsAt(records, row + MINIMUM_ORDER) ? 0 : Math.min(leftCents, shareDown(purchase, standing === FULL ? countsFull : countsTemporary))
}

/** Of an offering that fills nothing, or of which it is not known what it fills: as `judgeOrder`. */
function takesOrder (records: Int32Array, row: number, { leftCents }: Asked, { verdict }: PurchaseSeen): boolean {
  return leftCents === null || leftCents === 0 || verdict !== MET || records[row + CAPACITY] === NO_CENTS || records[row + MINIMUM_ORDER] === NO_CENTS
}
