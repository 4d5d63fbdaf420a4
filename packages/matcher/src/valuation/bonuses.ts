// What comes on top of a building block: for age, a permanent contract, a hire after an internship, a circumstance.
import type { Effort } from '../model/effort.ts'
import type { FactUsed, Finding, Missing, Verdict } from '../model/finding.ts'
import type { Row } from '../model/valuation.ts'
import type { Band, BonusCondition, BonusRule, UnitValue } from '../model/valuation-rules.ts'
import { allOf, evidenceFor, fact, finding, highestIn, isSame, lowestIn, NOTHING, ONCE, plus, type Ratio, ratio, times, verdictOf } from '../primitives/index.ts'
import { coversEffort, isInBand } from './covers-effort.ts'

/** What a bonus rests on. */
export interface BonusBasis {
  /** The id of the provision of the block. */
  readonly block: string
  /** How much of a unit the block itself counts for; null: not known. */
  readonly partOf: (unit: UnitValue['unit']) => Ratio | null
  /** What is missing to know it in a unit that the block itself is not counted in. */
  readonly unmeasured: (unit: UnitValue['unit']) => readonly Missing[]
  /** Did an earlier entry of the same place get the bonus of this provision? */
  readonly wasGiven: (provision: string) => Verdict
}

export interface BonusesValued {
  /** As far as each bonus is earned, which the findings tell. Null: not known. */
  readonly amount: Ratio | null
  readonly findings: readonly Finding[]
}

/** Each bonus on its own; two at once only add up where both rules say so. */
export function bonuses (effort: Effort, rows: readonly Row<BonusRule>[], basis: BonusBasis): BonusesValued {
  const judged = rows.flatMap((row) => judge(effort, row, basis))
  const possible = judged.filter(({ finding: { verdict } }) => verdict !== 'not-met')
  const together = possible.length < 2 || possible.every(({ addsUp }) => addsUp)
  const findings = judged.map(({ finding: found }) => found).map((found): Finding => together || found.verdict !== 'met'
    ? found
    : { ...found, verdict: 'unknown', missing: [{ kind: 'rule-value', name: 'bonuses.together' }] })
  return { amount: judged.reduce<Ratio | null>((total, { amount }) => total === null || amount === null ? null : plus(total, amount), NOTHING), findings }
}

interface Judged { readonly amount: Ratio | null, readonly addsUp: boolean, readonly finding: Finding }

function judge (effort: Effort, { value: bonus, efforts, rule, on, missing }: Row<BonusRule>, { block, partOf, unmeasured, wasGiven }: BonusBasis): readonly Judged[] {
  const covered = coversEffort(efforts, effort)
  if (covered.verdict === 'not-met') return []
  if (bonus === null) return [{ amount: NOTHING, addsUp: false, finding: finding('bonus', 'unknown', { rule, on, missing: [{ kind: 'rule-value', name: 'bonuses' }] }) }]
  const condition = judgeCondition(effort, bonus.condition)
  const stacks: Verdict = bonus.stacksOn === null ? 'unknown' : verdictOf(bonus.stacksOn === 'every-block' || bonus.stacksOn.includes(block))
  const facts = [fact('bonus-for', 'code', bonus.condition.of === 'circumstance' ? bonus.condition.code : bonus.condition.of), ...condition.facts]
  const given = wasGiven(rule.provision)
  // an amount that follows neither hours nor duration comes once for a place
  const isSpent = isFlat(bonus) && given === 'met'
  const verdict = allOf([covered.verdict, condition.verdict, stacks])
  if (verdict === 'not-met' || isSpent) return [{ amount: NOTHING, addsUp: true, finding: finding('bonus', 'not-met', { facts, rule, on }) }]
  const amount = amountOf(bonus, partOf, given)
  const open: Missing[] = [
    ...missing,
    ...covered.missing,
    ...(condition.verdict === 'unknown' ? [condition.missing] : []),
    ...(stacks === 'unknown' ? [{ kind: 'rule-value' as const, name: 'bonuses.stacksOn' }] : []),
    ...(amount === null && isFlat(bonus) ? [{ kind: 'effort-fact' as const, name: 'effort.earlierEntries' }] : []),
    ...(amount === null && !isFlat(bonus) ? unmeasured(bonus.value.unit) : []),
    ...(amount === null && !isFlat(bonus) && bonus.proRataAsBlock === null ? [{ kind: 'rule-value' as const, name: 'bonuses.proRata' }] : [])
  ]
  const worth = [fact('bonus-value', 'cents', bonus.value.cents), fact('unit', 'code', bonus.value.unit)]
  return [{
    amount,
    addsUp: bonus.withOtherBonuses === true,
    finding: finding('bonus', open.length === 0 ? 'met' : 'unknown', { facts: [...facts, ...worth], rule, on, missing: open })
  }]
}

function isFlat ({ value, proRataAsBlock }: BonusRule): boolean {
  return proRataAsBlock === false || value.unit === 'once'
}

/** A bonus of which it is not stated whether it follows hours and duration is certain only for a whole unit, the first time. */
function amountOf (bonus: BonusRule, partOf: BonusBasis['partOf'], given: Verdict): Ratio | null {
  const { value, proRataAsBlock } = bonus
  if (isFlat(bonus)) return given === 'unknown' ? null : ratio(value.cents)
  const part = partOf(value.unit)
  if (part === null || (proRataAsBlock === null && (given !== 'not-met' || !isSame(part, ONCE)))) return null
  return times(ratio(value.cents), part)
}

function judgeCondition (effort: Effort, condition: BonusCondition): { readonly verdict: Verdict, readonly facts: readonly FactUsed[], readonly missing: Missing } {
  const { age, employment, circumstances, internshipMonthsBefore: months, evidence = {} } = effort
  const needs = (name: string): Missing => ({ kind: 'effort-fact', name: `effort.${name}` })
  if (condition.of === 'age') {
    return { verdict: isInBand(age, condition.years), facts: [fact('age-band', 'text', age === undefined ? null : `${age.from}–${age.until ?? ''}`, evidenceFor(evidence, '/age', age === undefined ? null : true)), fact('asked-age', 'text', yearsOf(condition.years))], missing: needs('age') }
  }
  if (condition.of === 'permanent-contract') {
    return { verdict: employment === undefined ? 'unknown' : verdictOf(employment === 'permanent'), facts: [fact('employment', 'code', employment ?? null, evidenceFor(evidence, '/employment', employment))], missing: needs('employment') }
  }
  if (condition.of === 'after-internship') {
    return { verdict: months === undefined ? 'unknown' : verdictOf(months >= condition.months), facts: [fact('internship-months', 'count', months ?? null, evidenceFor(evidence, '/internshipMonthsBefore', months)), fact('asked-months', 'count', condition.months)], missing: needs('internshipMonthsBefore') }
  }
  return { verdict: circumstances === undefined ? 'unknown' : verdictOf(circumstances.includes(condition.code)), facts: [fact('circumstances', 'texts', circumstances ?? null, evidenceFor(evidence, '/circumstances', circumstances))], missing: needs('circumstances') }
}

/** In whole years, both ends included: `55–` for 55 or older. */
function yearsOf (band: Band): string {
  return `${lowestIn(band)}–${band.upper === null ? '' : highestIn(band)}`
}
