// What is to be said of each offering of one supplier, as the records tell it. The same as `bestOffer` reckons, without its reasons.
import { shareDown, WHOLE } from '../primitives/index.ts'
import type { Asked } from './asked.ts'
import { rowDigits, rowInBranches } from './codes.ts'
import { CAPACITY, centsAt, CODES, FIRST_ROW, IS_ABSENT, LEAD_TIME, MINIMUM_ORDER, nextRow, NO_CENTS, NO_DAYS, OFFERED_FROM, OFFERED_UNTIL, ROWS, rowsAt } from './record.ts'
import { both, MET, NOT_MET, UNKNOWN, type VerdictNumber } from './verdict-number.ts'
import { sumOf, tellsOf, type WordsInRows } from './words-in-rows.ts'

/** The offerings of one supplier, beside each other; filled in again for the next. */
export interface RowsFound {
  count: number
  /** Where each begins in the records. */
  readonly at: number[]
  /** All conditions on offerings but those on divisions and lead time, which a facet can lift. */
  readonly rest: VerdictNumber[]
  readonly division: VerdictNumber[]
  readonly lead: VerdictNumber[]
  readonly available: VerdictNumber[]
  /** Met or not. */
  readonly order: VerdictNumber[]
  readonly fit: number[]
  readonly near: number[]
  /** What it can fill; 0 where that is not known. */
  readonly cents: number[]
}

export function noRows (): RowsFound {
  return { count: 0, at: [], rest: [], division: [], lead: [], available: [], order: [], fit: [], near: [], cents: [] }
}

/** `at`: where the record of the supplier begins; `recognition`: null as long as it is not known whether a purchase counts. */
export function findRows (records: Int32Array, at: number, words: WordsInRows, asked: Asked, recognition: number | null, found: RowsFound): void {
  const first = records[at + FIRST_ROW] as number
  const count = records[at + ROWS] as number
  found.count = count
  for (let index = 0, row = rowsAt(records, at); index < count; index += 1, row = nextRow(records, row)) {
    found.at[index] = row
    found.rest[index] = both(bySubject(records, row, first + index, words, asked), both(asked.neededBranches === null ? MET : rowInBranches(records, row, asked.neededBranches), byAmounts(records, row, asked)))
    found.division[index] = asked.branches === null ? MET : rowInBranches(records, row, asked.branches)
    found.lead[index] = asked.mostLeadTimeDays === null ? MET : byLeadTime(records, row, asked.mostLeadTimeDays)
    found.available[index] = records[row + IS_ABSENT] === 1 ? UNKNOWN : (records[row + OFFERED_FROM] as number) <= asked.until && asked.from <= (records[row + OFFERED_UNTIL] as number) ? MET : NOT_MET
    const digits = rowDigits(records, row, asked.neededDigits)
    const fit = Math.max(fitOfWords(sumOf(words.sums[first + index] as number), asked), asked.fitByDigits[digits] ?? 0)
    found.fit[index] = fit
    found.near[index] = fit * 16 + digits
    reckon(records, row, asked, recognition, found, index)
  }
}

export function byLeadTime (records: Int32Array, row: number, most: number): VerdictNumber {
  const days = records[row + LEAD_TIME] as number
  return days === NO_DAYS ? UNKNOWN : days <= most ? MET : NOT_MET
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

function bySubject (records: Int32Array, at: number, row: number, { sums }: WordsInRows, { words, askedDigits }: Asked): VerdictNumber {
  if (words === null || tellsOf(sums[row] as number)) return MET
  if (!words.hasCodes) return NOT_MET
  if (rowDigits(records, at, askedDigits) >= 2) return MET
  return records[at + CODES] === 0 ? UNKNOWN : NOT_MET
}

function fitOfWords (sum: number, { words }: Asked): number {
  return words === null || words.wholeWeight === 0 ? 0 : Math.floor(sum * WHOLE / (words.wholeWeight * 100))
}

/** How much the offering can fill, and whether it takes such an order: as `assessFillable` and `judgeOrder`. */
function reckon (records: Int32Array, row: number, { leftCents, contractTakesCents, wantedFor }: Asked, recognition: number | null, found: RowsFound, index: number): void {
  found.cents[index] = 0
  found.order[index] = MET
  if (leftCents === null || recognition === null) return
  const most = centsAt(records, row + CAPACITY)
  if (most === NO_CENTS) return
  const minimum = centsAt(records, row + MINIMUM_ORDER)
  const wanted = wantedFor(recognition)
  const purchase = Math.min(wanted, most, contractTakesCents ?? wanted)
  const isPossible = purchase > 0 && purchase >= minimum
  const cents = isPossible ? Math.min(leftCents, shareDown(purchase, recognition)) : 0
  found.cents[index] = cents
  if (minimum !== NO_CENTS && cents === 0 && leftCents !== 0) found.order[index] = NOT_MET
}
