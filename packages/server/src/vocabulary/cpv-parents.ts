import type { CpvCode } from '@sroi/matcher'

/** The first two digits are the division. */
const DIVISION = 2

/** The nearest code of the vocabulary that another is a part of: the same beginning, and zeroes after it. Null: it is a division. */
export function parentOf (code: CpvCode, known: { has (code: CpvCode): boolean }): CpvCode | null {
  for (let digits = code.replace(/0+$/, '').length - 1; digits >= DIVISION; digits -= 1) {
    const wider = code.slice(0, digits).padEnd(code.length, '0')
    if (wider !== code && known.has(wider)) return wider
  }
  return null
}
