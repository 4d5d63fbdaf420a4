// What is to be said of each offering of one supplier, as columns tell it. The same as `bestOffer` reckons, without its reasons.
import { shareDown, WHOLE } from '../primitives/index.ts'
import type { Asked } from './asked.ts'
import { byBranch } from './branches.ts'
import { type Columns, NO_DAYS } from './columns.ts'
import type { Segment } from './segment.ts'
import { both, MET, NOT_MET, UNKNOWN, type VerdictNumber } from './verdict-number.ts'

/** The offerings of one supplier, beside each other; filled in again for the next. */
export interface RowsFound {
  count: number
  readonly row: number[]
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
  return { count: 0, row: [], rest: [], division: [], lead: [], available: [], order: [], fit: [], near: [], cents: [] }
}

/** `recognition`: null as long as it is not known whether a purchase counts. */
export function findRows (segment: Segment, supplier: number, asked: Asked, recognition: number | null, found: RowsFound): void {
  const { columns } = segment
  const first = columns.rowStarts[supplier] as number
  found.count = (columns.rowStarts[supplier + 1] as number) - first
  for (let index = 0; index < found.count; index += 1) {
    const row = first + index
    found.row[index] = row
    found.rest[index] = both(bySubject(segment, row, asked), both(asked.neededBranches === null ? MET : byBranch(columns, row, asked.neededBranches), byAmounts(columns, row, asked)))
    found.division[index] = asked.branches === null ? MET : byBranch(columns, row, asked.branches)
    found.lead[index] = asked.mostLeadTimeDays === null ? MET : byLeadTime(columns, row, asked.mostLeadTimeDays)
    found.available[index] = columns.isAbsent[row] === 1 ? UNKNOWN : (columns.from[row] as number) <= asked.until && asked.from <= (columns.until[row] as number) ? MET : NOT_MET
    const digits = digitsOf(columns, row, asked.neededDigits)
    found.fit[index] = Math.max(fitOfWords(segment, row, asked), asked.fitByDigits[digits] ?? 0)
    found.near[index] = (found.fit[index] as number) * 16 + digits
    reckon(columns, row, asked, recognition, found, index)
  }
}

export function byLeadTime ({ leadTime }: Columns, row: number, most: number): VerdictNumber {
  const days = leadTime[row] as number
  return days === NO_DAYS ? UNKNOWN : days <= most ? MET : NOT_MET
}

function byAmounts ({ capacity, minimumOrder, isAbsent }: Columns, row: number, { leastCapacityCents, mostMinimumOrderCents }: Asked): VerdictNumber {
  let verdict: VerdictNumber = MET
  if (leastCapacityCents !== null) {
    const cents = capacity[row] as number
    verdict = Number.isNaN(cents) ? UNKNOWN : cents >= leastCapacityCents ? MET : NOT_MET
  }
  if (mostMinimumOrderCents === null) return verdict
  const cents = minimumOrder[row] as number
  // who states no minimum has none; of whom nothing is known, neither is this
  return both(verdict, isAbsent[row] === 1 ? UNKNOWN : Number.isNaN(cents) || cents <= mostMinimumOrderCents ? MET : NOT_MET)
}

function bySubject ({ columns, words }: Segment, row: number, { words: asked, askedDigits }: Asked): VerdictNumber {
  if (asked === null || words.tells[row] === 1) return MET
  if (asked.codes.length === 0) return NOT_MET
  if (digitsOf(columns, row, askedDigits) >= 2) return MET
  return columns.cpvStarts[row] === columns.cpvStarts[row + 1] ? UNKNOWN : NOT_MET
}

function fitOfWords ({ words }: Segment, row: number, { words: asked }: Asked): number {
  return asked === null || asked.wholeWeight === 0 ? 0 : Math.floor((words.sums[row] as number) * WHOLE / (asked.wholeWeight * 100))
}

function digitsOf ({ cpvStarts, cpv }: Columns, row: number, digitsWith: (code: number) => number): number {
  let closest = 0
  for (let index = cpvStarts[row] as number; index < (cpvStarts[row + 1] as number); index += 1) closest = Math.max(closest, digitsWith(cpv[index] as number))
  return closest
}

/** How much the offering can fill, and whether it takes such an order: as `assessFillable` and `judgeOrder`. */
function reckon ({ capacity, minimumOrder }: Columns, row: number, { leftCents, contractTakesCents, wantedFor }: Asked, recognition: number | null, found: RowsFound, index: number): void {
  const most = capacity[row] as number
  const minimum = minimumOrder[row] as number
  found.cents[index] = 0
  found.order[index] = MET
  if (leftCents === null || recognition === null || Number.isNaN(most)) return
  const wanted = wantedFor(recognition)
  const purchase = Math.min(wanted, most, contractTakesCents ?? wanted)
  const isPossible = purchase > 0 && (Number.isNaN(minimum) || purchase >= minimum)
  const cents = isPossible ? Math.min(leftCents, shareDown(purchase, recognition)) : 0
  found.cents[index] = cents
  if (!Number.isNaN(minimum) && cents === 0 && leftCents !== 0) found.order[index] = NOT_MET
}
