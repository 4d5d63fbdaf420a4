// Verdicts as numbers whose minimum is "all of them": one no decides, then one unknown leaves it open.
import type { Verdict } from '../model/finding.ts'

export const NOT_MET = 0
export const UNKNOWN = 1
export const MET = 2

export type VerdictNumber = typeof NOT_MET | typeof UNKNOWN | typeof MET

export function verdictNumber (verdict: Verdict): VerdictNumber {
  return verdict === 'met' ? MET : verdict === 'unknown' ? UNKNOWN : NOT_MET
}

export function both (first: VerdictNumber, second: VerdictNumber): VerdictNumber {
  return first < second ? first : second
}
