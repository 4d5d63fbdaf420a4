// The CPV codes of a register, in order: what a question asks of codes is worked out once for each, not for each supplier.
import { nextRow, CODES, ROW, ROWS, rowsAt } from './record.ts'
import { MET, NOT_MET, UNKNOWN, type VerdictNumber } from './verdict-number.ts'

const DIGITS = 8
const DIVISION = 1_000_000

export interface Codes {
  readonly codes: Uint32Array
  /** How many digits tell something: those before the trailing zeroes, at least the two of the division. */
  readonly depths: Uint8Array
  readonly divisions: Uint8Array
}

/** Puts codes in order, and in the records the places they get by that. */
export function codesInOrder (given: readonly string[], starts: Uint32Array, records: Int32Array): Uint32Array {
  const codes = Uint32Array.from(given, Number).sort()
  const places = new Map([...codes].map((code, place) => [code, place]))
  const placeOf = Int32Array.from(given, (code) => places.get(Number(code)) as number)
  for (const at of starts) {
    let row = rowsAt(records, at)
    for (let index = 0; index < (records[at + ROWS] as number); index += 1) {
      const next = nextRow(records, row)
      for (let code = row + ROW; code < next; code += 1) records[code] = placeOf[records[code] as number] as number
      row = next
    }
  }
  return codes
}

export function openCodes (codes: Uint32Array): Codes {
  return { codes, depths: Uint8Array.from(codes, (code) => depthOf(String(code).padStart(DIGITS, '0'))), divisions: Uint8Array.from(codes, (code) => Math.floor(code / DIVISION)) }
}

function depthOf (code: string): number {
  return Math.max(2, code.replace(/0+$/, '').length)
}

/** For each code how many digits it shares with the nearest of those that are asked for: as `closestDigits`. */
export function digitsWith ({ codes, depths }: Codes, asked: readonly string[]): Uint8Array {
  const shared = new Uint8Array(codes.length)
  for (const code of asked) {
    for (let digits = 1; digits <= depthOf(code); digits += 1) {
      const [from, until] = rangeOf(codes, code.slice(0, digits))
      for (let place = from; place < until; place += 1) shared[place] = Math.max(shared[place] as number, Math.min(digits, depths[place] as number))
    }
    const [same, after] = rangeOf(codes, code)
    if (same < after) shared[same] = DIGITS
  }
  return shared
}

/** For each code whether it lies in one of these branches, of two digits or three: as the condition on divisions of `judgeOfferingFilters`. */
export function inBranches ({ codes }: Codes, branches: readonly string[]): Uint8Array {
  const verdicts = new Uint8Array(codes.length)
  // the code of a division as a whole may mean the group that is asked
  for (const branch of branches) verdicts.fill(UNKNOWN, ...rangeOf(codes, `${branch.slice(0, 2)}000000`))
  for (const branch of branches) verdicts.fill(MET, ...rangeOf(codes, branch))
  return verdicts
}

/** What the codes of a row come to, of verdicts by code. */
export function rowInBranches (records: Int32Array, row: number, verdicts: Uint8Array): VerdictNumber {
  const count = records[row + CODES] as number
  if (count === 0) return UNKNOWN
  let most: VerdictNumber = NOT_MET
  for (let index = row + ROW; index < row + ROW + count; index += 1) {
    const verdict = verdicts[records[index] as number] as VerdictNumber
    if (verdict > most) most = verdict
  }
  return most
}

/** The most digits that a code of the row shares, of digits by code. */
export function rowDigits (records: Int32Array, row: number, shared: Uint8Array): number {
  const until = row + ROW + (records[row + CODES] as number)
  let most = 0
  for (let index = row + ROW; index < until; index += 1) {
    const digits = shared[records[index] as number] as number
    if (digits > most) most = digits
  }
  return most
}

/** The places of the codes that begin so. */
function rangeOf (codes: Uint32Array, beginning: string): [number, number] {
  const size = 10 ** (DIGITS - beginning.length)
  const from = Number(beginning) * size
  return [firstFrom(codes, from), firstFrom(codes, from + size)]
}

function firstFrom (codes: Uint32Array, least: number): number {
  let [low, high] = [0, codes.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((codes[middle] as number) < least) low = middle + 1
    else high = middle
  }
  return low
}
