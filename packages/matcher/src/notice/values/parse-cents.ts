import type { Cents } from '../../model/values.ts'
import { MAX_CENTS } from '../../primitives/index.ts'

/**
 * Whole cents of a decimal figure with a point, exactly. Undefined for a negative figure, for fractions of a cent and for more than
 * the largest amount the library takes.
 */
export function parseCents (text: string): Cents | undefined {
  const parts = /^\+?(\d+)(?:\.(\d*))?$/u.exec(text)
  if (parts === null) return undefined
  const whole = (parts[1] ?? '').replace(/^0+(?=\d)/u, '')
  const fraction = (parts[2] ?? '').replace(/0+$/u, '')
  if (whole.length > 13 || fraction.length > 2) return undefined
  const cents = Number(whole) * 100 + Number(fraction.padEnd(2, '0'))
  return cents <= MAX_CENTS ? cents : undefined
}
