// The conditions that one and the same offering must meet.
import type { Filters } from '../model/filters.ts'
import type { FactUnit, Finding, Verdict } from '../model/finding.ts'
import type { FindingCode } from '../model/finding-code.ts'
import type { Offering } from '../model/supplier.ts'
import { fact, finding, verdictOf } from '../primitives/index.ts'

/** A finding for each condition that is asked. `offering` null: the register has none of this firm. */
export function judgeOfferingFilters (offering: Offering | null, filters: Filters): readonly Finding[] {
  const { divisions = [], mostLeadTimeDays, leastCapacityCents, mostMinimumOrderCents } = filters
  return [
    ...(divisions.length === 0 ? [] : [byDivision(offering, divisions)]),
    ...(mostLeadTimeDays === undefined ? [] : [byAmount('asked-lead-time', 'count', ['lead-time', offering?.leadTimeDays], ['lead-time-asked', mostLeadTimeDays], 'at-most', 'offerings.leadTimeDays')]),
    ...(leastCapacityCents === undefined ? [] : [byAmount('asked-capacity', 'cents', ['capacity', offering?.capacityCents], ['capacity-asked', leastCapacityCents], 'at-least', 'offerings.capacity')]),
    ...(mostMinimumOrderCents === undefined ? [] : [byMinimumOrder(offering, mostMinimumOrderCents)])
  ]
}

function byDivision (offering: Offering | null, asked: readonly string[]): Finding {
  const cpv = offering?.cpv ?? []
  const facts = [fact('divisions', 'texts', asked), fact('offered', 'texts', cpv)]
  const isIn = asked.some((branch) => cpv.some((code) => code.startsWith(branch)))
  if (!isIn && (cpv.length === 0 || asked.some((branch) => cpv.includes(`${branch.slice(0, 2)}000000`)))) return finding('asked-division', 'unknown', { facts, missing: [{ kind: 'supplier-fact', name: 'offerings.cpv' }] })
  return finding('asked-division', verdictOf(isIn), { facts })
}

function byMinimumOrder (offering: Offering | null, asked: number): Finding {
  if (offering !== null && offering.minimumOrderCents === undefined) {
    return finding('asked-minimum-order', 'met', { facts: [fact('minimum-order', 'cents', null), fact('minimum-order-asked', 'cents', asked)] })
  }
  return byAmount('asked-minimum-order', 'cents', ['minimum-order', offering?.minimumOrderCents], ['minimum-order-asked', asked], 'at-most', 'offerings')
}

type Named = readonly [name: string, value: number | undefined]

function byAmount (code: FindingCode, unit: FactUnit, [name, value]: Named, [askedName, asked]: [string, number], order: 'at-most' | 'at-least', missing: string): Finding {
  const facts = [fact(name, unit, value ?? null), fact(askedName, unit, asked)]
  if (value === undefined) return finding(code, 'unknown', { facts, missing: [{ kind: 'supplier-fact', name: missing }] })
  const verdict: Verdict = verdictOf(order === 'at-most' ? value <= asked : value >= asked)
  return finding(code, verdict, { facts })
}
