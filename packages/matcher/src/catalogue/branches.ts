// Divisions (two digits of a code) and groups (three) that are asked for.
import type { Columns } from './columns.ts'
import { MET, NOT_MET, UNKNOWN, type VerdictNumber } from './verdict-number.ts'

const DIVISION = 1_000_000
const GROUP = 100_000

/** By three digits: is it asked? By two: is a group of it asked, so that the code of the division itself may be meant? */
export interface Branches {
  readonly isIn: Uint8Array
  readonly mayBe: Uint8Array
}

export function branchesOf (asked: readonly string[]): Branches {
  const isIn = Uint8Array.from({ length: 1000 }, (_, group) => Number(asked.some((branch) => String(group).padStart(3, '0').startsWith(branch))))
  const mayBe = Uint8Array.from({ length: 100 }, (_, division) => Number(asked.some((branch) => branch.length > 2 && branch.startsWith(String(division).padStart(2, '0')))))
  return { isIn, mayBe }
}

/** As the condition on divisions of `judgeOfferingFilters`. */
export function byBranch ({ cpvStarts, cpv }: Columns, row: number, { isIn, mayBe }: Branches): VerdictNumber {
  const first = cpvStarts[row] as number
  const last = cpvStarts[row + 1] as number
  let verdict: VerdictNumber = first === last ? UNKNOWN : NOT_MET
  for (let index = first; index < last; index += 1) {
    const code = cpv[index] as number
    if (isIn[Math.floor(code / GROUP)] === 1) return MET
    if (code % DIVISION === 0 && mayBe[code / DIVISION] === 1) verdict = UNKNOWN
  }
  return verdict
}

/** The same for one division, or one group. */
export function byOneBranch ({ cpvStarts, cpv }: Columns, row: number, branch: number, isGroup: boolean): VerdictNumber {
  const first = cpvStarts[row] as number
  const last = cpvStarts[row + 1] as number
  let verdict: VerdictNumber = first === last ? UNKNOWN : NOT_MET
  for (let index = first; index < last; index += 1) {
    const code = cpv[index] as number
    if (Math.floor(code / (isGroup ? GROUP : DIVISION)) === branch) return MET
    if (isGroup && code === Math.floor(branch / 10) * DIVISION) verdict = UNKNOWN
  }
  return verdict
}

/** Each division of these rows once. */
export function eachDivision ({ cpvStarts, cpv }: Columns, from: number, until: number, visit: (division: number) => void): void {
  const seen: number[] = []
  for (let index = cpvStarts[from] as number; index < (cpvStarts[until] as number); index += 1) {
    const division = Math.floor((cpv[index] as number) / DIVISION)
    if (seen.includes(division)) continue
    seen.push(division)
    visit(division)
  }
}
