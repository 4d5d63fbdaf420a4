// What does a sum come to in a year of the contract?
import type { ContractFacts } from '../model/contract.ts'
import type { Missing } from '../model/finding.ts'
import type { Operator } from '../model/provision.ts'
import { monthsIn, type Ratio, ratio } from '../primitives/index.ts'
import type { Span } from './sum-range.ts'

/**
 * Exact for the comparison that follows: rounded down for `>=`, up for `>`. A contract of less than a year comes to its whole sum; of
 * one without a known end it is only known that a year is no more than the whole.
 */
export function aYearOf (whole: Span, { period, months }: ContractFacts, operator: Operator): { readonly span: Span, readonly missing: readonly Missing[] } {
  const term = period?.until === undefined ? months === undefined ? null : ratio(months) : period.until === null ? null : monthsIn({ from: period.from, until: period.until })
  if (term === null) return { span: [0, whole[1]], missing: [{ kind: 'contract-fact', name: 'period' }] }
  return { span: [aYear(whole[0], term, operator), aYear(whole[1], term, operator)], missing: [] }
}

function aYear (cents: number, { over, under }: Ratio, operator: Operator): number {
  if (cents === Infinity || over <= 12n * under) return cents
  const exact = BigInt(cents) * 12n * under
  return Number(operator === '>=' ? exact / over : (exact + over - 1n) / over)
}
