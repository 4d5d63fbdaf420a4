// Which row of the table of building blocks is this effort?
import type { Effort } from '../model/effort.ts'
import type { FactUsed, Finding, Missing } from '../model/finding.ts'
import type { Row, ValuationRules } from '../model/valuation.ts'
import type { BlockValue, BuildingBlockRule } from '../model/valuation-rules.ts'
import { evidenceFor, fact, finding, missingOf } from '../primitives/index.ts'
import { coversEffort } from './covers-effort.ts'

export interface ChosenBlock {
  /** Null: not known. */
  readonly block: BuildingBlockRule | null
  readonly value: BlockValue | null
  /** The id of its provision. */
  readonly id: string | null
  /** True when no row can be about it. */
  readonly isOutside: boolean
  readonly finding: Finding
}

/** Exactly one row must be certain and no other possible. A gap between two bands, or two rows at once, is for the authority to settle. */
export function chooseBlock (effort: Effort, { buildingBlocks: rows, noBlocks }: Pick<ValuationRules, 'buildingBlocks' | 'noBlocks'>): ChosenBlock {
  const facts = describe(effort)
  const covered = rows.map((row) => ({ row, ...coversEffort(row.efforts, effort) })).filter(({ verdict }) => verdict !== 'not-met')
  const certain = covered.filter(({ row, verdict }) => verdict === 'met' && row.missing.length === 0)
  const only = certain[0]?.row
  if (only === undefined && covered.length === 0) return { ...(rows.length === 0 ? none([...facts, ...noBlocks], 'buildingBlocks') : notIn(facts, whyNot(effort, rows))), isOutside: true }
  if (covered.length > certain.length) return open(facts, covered.flatMap(({ row, missing }) => [...row.missing, ...missing]))
  if (only === undefined || certain.length > 1) return open(facts, [{ kind: 'rule-value', name: 'buildingBlocks.contradiction' }])

  const { value: block, rule, on } = only
  if (block === null || block.values.length === 0) return unknown([...facts, fact('reason', 'code', 'value-not-readable')], { rule, on, missing: [{ kind: 'rule-value', name: 'buildingBlocks' }] })
  const value = block.values.length === 1 && effort.valuedBy === undefined ? block.values[0] : block.values.find(({ unit }) => unit === effort.valuedBy)
  if (value === undefined) {
    const ways = fact('ways', 'texts', block.values.map(({ unit }) => unit))
    return { ...unknown([...facts, ways], { rule, on, missing: [{ kind: 'decision', name: 'effort.valuedBy' }], discretion: true }), block, id: rule.provision }
  }
  const worth = 'cents' in value ? fact('block-value', 'cents', value.cents) : fact('block-share', 'basis-points', value.basisPoints)
  return { block, value, id: rule.provision, isOutside: false, finding: finding('building-block', 'met', { facts: [...facts, worth, fact('unit', 'code', value.unit)], rule, on }) }
}

function describe (effort: Effort): readonly FactUsed[] {
  const { evidence = {}, group, education, benefitMonths } = effort
  return [
    fact('effort-kind', 'code', effort.kind),
    ...(group === undefined ? [] : [fact('group', 'code', group, evidenceFor(evidence, '/group', group))]),
    ...(education === undefined ? [] : [fact('education', 'text', [education.track, education.level].filter((part) => part !== undefined).join(' '), evidenceFor(evidence, '/education', true))]),
    ...(benefitMonths === undefined ? [] : [fact('benefit-months', 'text', `${benefitMonths.from}–${benefitMonths.until ?? ''}`, evidenceFor(evidence, '/benefitMonths', true))])
  ]
}

/** A row that fits in everything but the months of benefit shows that they lie between two bands. */
function whyNot (effort: Effort, rows: readonly Row<BuildingBlockRule>[]): 'between-bands' | 'not-in-table' {
  const withoutBands = rows.some(({ efforts }) => {
    if (efforts?.benefitMonths === undefined) return false
    const { benefitMonths: _band, ...rest } = efforts
    return coversEffort(rest, effort).verdict === 'met'
  })
  return withoutBands ? 'between-bands' : 'not-in-table'
}

function notIn (facts: readonly FactUsed[], reason: string): ChosenBlock {
  return none([...facts, fact('reason', 'code', reason)], `buildingBlocks.${reason}`)
}

function none (facts: readonly FactUsed[], name: string): ChosenBlock {
  return unknown(facts, { missing: [{ kind: 'rule-value', name }] })
}

function open (facts: readonly FactUsed[], missing: readonly Missing[]): ChosenBlock {
  return unknown([...facts, fact('reason', 'code', 'fact-decides')], { missing: missingOf([finding('building-block', 'unknown', { missing })]) })
}

function unknown (facts: readonly FactUsed[], parts: Parameters<typeof finding>[2]): ChosenBlock {
  return { block: null, value: null, id: null, isOutside: false, finding: finding('building-block', 'unknown', { ...parts, facts }) }
}
