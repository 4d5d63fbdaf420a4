import type { CpvCode } from '../model/values.ts'
import { sharedDigits } from '../primitives/index.ts'

/** The digits of a CPV group. */
const GROUP = 3

/** Does a supplier of these codes fit what is needed? A broader code asks for no more digits than it has. */
export function fitsAny (needed: readonly CpvCode[], offered: readonly CpvCode[]): boolean {
  return needed.some((need) => {
    const digits = Math.min(GROUP, Math.max(2, need.replace(/0+$/, '').length))
    return offered.some((offer) => sharedDigits(need, offer) >= digits)
  })
}
