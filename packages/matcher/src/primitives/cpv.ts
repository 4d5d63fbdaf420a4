// Codes of the Common Procurement Vocabulary, eight digits. Trailing zeroes mean "and everything below".
import type { CpvCode } from '../model/values.ts'

/** True for eight digits, the check digit left out. Whether the code exists is the vocabulary's to say. */
export function isCpvCode (text: string): boolean {
  return /^\d{8}$/.test(text)
}

/** How many leading digits two codes share, 0 to 8. A broader code (trailing zeroes) agrees as deep as it goes. */
export function sharedDigits (first: CpvCode, second: CpvCode): number {
  let shared = 0
  while (shared < 8 && first[shared] === second[shared]) shared += 1
  return shared === 8 ? 8 : Math.min(shared, depthOf(first), depthOf(second))
}

/** The deepest agreement between two lists of codes; 0 when one of them is empty. */
export function closestDigits (needed: readonly CpvCode[], offered: readonly CpvCode[]): number {
  let closest = 0
  for (const need of needed) {
    for (const offer of offered) closest = Math.max(closest, sharedDigits(need, offer))
  }
  return closest
}

/** How specific a code is: the number of digits before its trailing zeroes, at least the division's two. */
function depthOf (code: CpvCode): number {
  return Math.max(2, code.replace(/0+$/, '').length)
}
