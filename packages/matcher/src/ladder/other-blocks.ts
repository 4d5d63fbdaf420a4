// Ways to fill an obligation without buying: how many of each would be enough?
import { isConcluded } from '../contract/index.ts'
import type { Contract } from '../model/contract.ts'
import type { FactUsed, Finding, Missing } from '../model/finding.ts'
import type { BlockUnits, OtherBlock } from '../model/next-best.ts'
import type { MergedRuleSet } from '../model/rule-set.ts'
import type { Row } from '../model/valuation.ts'
import type { BlockValue, BuildingBlockRule, EffortSelector } from '../model/valuation-rules.ts'
import type { Cents, IsoDay, IsoInstant } from '../model/values.ts'
import { fact, finding, purchaseFor } from '../primitives/index.ts'
import { findProvisions } from '../rules/index.ts'
import { situationOn } from '../situation-on.ts'

export interface BlocksAsked {
  readonly contract: Contract
  readonly ruleSet: MergedRuleSet
  readonly delivery: IsoDay
  readonly knownAt: IsoInstant
  /** Null: not known. */
  readonly leftCents: Cents | null
}

/** The rows of the table that binds the contract, purchases left out. A row of which it is not sure that it holds says what would settle that. */
export function otherBlocks ({ contract, ruleSet, delivery, knownAt, leftCents }: BlocksAsked): readonly OtherBlock[] {
  const { tableVersionOn, rulesOn } = contract.terms ?? {}
  return findProvisions(ruleSet, 'buildingBlocks', situationOn(contract, knownAt, tableVersionOn ?? rulesOn, delivery), isConcluded(contract))
    .filter(({ efforts }) => efforts === null || efforts.kinds.some((kind) => kind !== 'purchase'))
    .map((row) => blockOf(row, leftCents))
}

function blockOf (row: Row<BuildingBlockRule>, leftCents: Cents | null): OtherBlock {
  const { value, efforts, rule, on } = row
  const values = value?.values ?? []
  const missing: readonly Missing[] = [
    ...row.missing,
    ...(values.length === 0 ? [{ kind: 'rule-value' as const, name: 'buildingBlocks' }] : []),
    ...(leftCents === null ? [{ kind: 'contract-fact' as const, name: 'obligation.left' }] : [])
  ]
  const facts = describe(efforts)
  const known = missing.length === 0 ? leftCents : null
  const units = values.map((one) => unitsOf(one, known))
  const findings = units.map((one): Finding => finding('block-units', known === null ? 'unknown' : 'met', { facts: [...facts, ...factsOf(one)], rule, on, missing }))
  const [only] = findings
  return {
    id: rule.provision,
    efforts,
    values: units,
    missing,
    finding: findings.length === 1 && only !== undefined
      ? only
      : findings.length === 0
        ? finding('block-units', 'unknown', { facts, rule, on, missing })
        : finding('block-choice', known === null ? 'unknown' : 'met', { facts, rule, on, missing, discretion: true, because: findings })
  }
}

/** Whole units, rounded up: what is left must be filled. A value of nothing fills nothing. */
function unitsOf (value: BlockValue, leftCents: Cents | null): BlockUnits {
  if ('cents' in value) return { value, units: leftCents === null || value.cents === 0 ? null : Number((BigInt(leftCents) + BigInt(value.cents) - 1n) / BigInt(value.cents)), paidCents: null }
  return { value, units: null, paidCents: leftCents === null || value.basisPoints === 0 ? null : purchaseFor(leftCents, value.basisPoints) }
}

function factsOf ({ value, units, paidCents }: BlockUnits): readonly FactUsed[] {
  return [
    'cents' in value ? fact('block-value', 'cents', value.cents) : fact('block-share', 'basis-points', value.basisPoints),
    fact('unit', 'code', value.unit),
    'cents' in value ? fact('units', 'count', units) : fact('paid', 'cents', paidCents)
  ]
}

/** Which efforts it is about. */
function describe (efforts: EffortSelector | null): readonly FactUsed[] {
  if (efforts === null) return []
  const { kinds, groups = [], education = [], benefitMonths } = efforts
  return [
    fact('effort-kinds', 'texts', kinds),
    ...(groups.length === 0 ? [] : [fact('groups', 'texts', groups)]),
    ...education.map(({ track, levels }) => fact('education', 'text', [track, ...(levels === null ? [] : [levels.until === levels.from ? levels.from : `${levels.from}–${levels.until ?? ''}`])].join(' '))),
    ...(benefitMonths === undefined ? [] : [fact('benefit-months', 'text', `${benefitMonths.lower?.value ?? 0}–${benefitMonths.upper?.value ?? ''}`)])
  ]
}
