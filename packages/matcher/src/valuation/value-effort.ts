// What is one entry worth, exactly, before rounding?
import type { ContractDays } from '../model/contract.ts'
import type { Effort, ValueUnit } from '../model/effort.ts'
import type { Finding, Verdict } from '../model/finding.ts'
import type { ValuationRules } from '../model/valuation.ts'
import type { BlockValue, BuildingBlockRule } from '../model/valuation-rules.ts'
import type { IsoDay } from '../model/values.ts'
import { allOf, fact, finding, isSame, NOTHING, ONCE, plus, type Ratio, ratio, smallest, times, verdictOf } from '../primitives/index.ts'
import { bonuses } from './bonuses.ts'
import { chooseBlock } from './choose-block.ts'
import { countedMonths, type CountedMonths, type Place } from './counted-months.ts'
import { hoursShare } from './hours-share.ts'
import { quantityOf } from './quantity.ts'
import { recognisePurchase } from './recognise-purchase.ts'
import { workConditions } from './work-conditions.ts'

export interface Circumstances {
  readonly days: ContractDays
  readonly on: IsoDay
  readonly place: Place
}

/** The value as an exact number of cents. */
export interface ExactValue {
  readonly verdict: Verdict
  /** Null: not known. */
  readonly cents: Ratio | null
  readonly least: Ratio
  /** Months that count; null: not known. */
  readonly months: Ratio | null
  /** True when it counts because of the standing of its supplier, to which a ceiling can apply. */
  readonly isRecognised: boolean
  readonly because: readonly Finding[]
}

/** One condition that is certainly not met decides that nothing counts; else every step must be known. */
export function valueEffort (effort: Effort, rules: ValuationRules, circumstances: Circumstances): ExactValue {
  const chosen = chooseBlock(effort, rules.buildingBlocks)
  const { purchaseRecognition: recognition } = rules
  const isListed = chosen.finding.verdict === 'met'
  if (effort.kind === 'purchase' && !isListed && recognition.state === 'in-force') {
    const { share, findings } = recognisePurchase(effort, recognition, circumstances.on)
    const { quantity, finding: step } = quantityOf(effort, 'invoice')
    const text = recognition.value.vat
    // a text that counts VAT is not reckoned with: which rates it means, it does not say
    const vat: readonly Finding[] = text === 'including' ? [finding('purchase-conditions', 'unknown', { rule: recognition.rule, missing: [{ kind: 'decision', name: 'purchaseRecognition.vat' }] })] : []
    const shown = { ...step, facts: [...step.facts, fact('vat-of-rule', 'code', text ?? 'not-stated')] }
    return combine([...findings, shown, ...vat], quantity === null || share === null ? null : times(quantity, ratio(share, 10_000)), NOTHING, NOTHING, true)
  }
  const { block, value, id } = chosen
  if (block === null || value === null || id === null) {
    // what it is worth is not known, but a condition may already decide that it is worth nothing
    return combine([chosen.finding, ...(isWork(effort) ? workConditions(effort, rules, circumstances.days).findings : [])], null, NOTHING)
  }
  return isWork(effort) ? valueWork(effort, rules, circumstances, block, value, id, chosen.finding) : valueOther(effort, block, value, chosen.finding)
}

/** A hire, placement, internship or secondment that is valued by time: the part of a week and the months that count, and what comes on top. */
function valueWork (
  effort: Effort, rules: ValuationRules, { days, on, place }: Circumstances, block: BuildingBlockRule, value: BlockValue, id: string, chosen: Finding
): ExactValue {
  const conditions = workConditions(effort, rules, days)
  const from = conditions.countsFrom
  const counted = from === null || effort.period === undefined ? effort : { ...effort, period: { ...effort.period, from } }
  const hours = hoursShare(effort, block)
  const usesMonths = value.unit === 'year' || value.unit === 'month'
  const months = usesMonths || block.cap !== null ? countedMonths(counted, block.cap, place, on) : null
  const units = usesMonths ? null : quantityOf(effort, value.unit)
  const usesHours = usesMonths || value.unit === 'school-year'

  const part = (unit: ValueUnit, time: Ratio | null): Ratio | null => {
    const amount = unit === 'year' || unit === 'month' ? time === null ? null : partOfTime(time, unit, block.proRataByDuration) : quantityOf(effort, unit).quantity
    return amount === null || hours.share === null ? null : times(amount, usesHours ? hours.share : ONCE)
  }
  const time = months?.months ?? null
  const duration = months === null ? [] : [durationStep(months, usesMonths ? value.unit : null, block)]
  const steps = [chosen, ...conditions.findings, ...(usesHours ? hours.findings : hours.findings.filter(({ code }) => code === 'minimum-hours')), ...(units === null ? [] : [units.finding]), ...duration]
  const basic = (amount: Ratio | null): Ratio | null => amount === null ? null : times(amount, worthOf(value))
  const ofBlock = basic(part(value.unit, time))
  const added = bonuses(effort, rules.bonuses, id, (unit) => part(unit, time))
  const gates = allOf(steps.filter((step) => !duration.includes(step)).map(({ verdict }) => verdict))
  const least = gates === 'met' ? ofBlock ?? basic(part(value.unit, months?.least ?? null)) ?? NOTHING : NOTHING
  const all = ofBlock === null || added.amount === null ? null : plus(ofBlock, added.amount)
  return combine([...steps, ...added.findings], all, least, time)
}

/** Purchases of a listed sort, hours, costs and contributions: so many units, at most so much a day. */
function valueOther (effort: Effort, { maximumPerDayCents: maximum }: BuildingBlockRule, value: BlockValue, chosen: Finding): ExactValue {
  if (value.unit === 'year' || value.unit === 'month') {
    return combine([chosen, finding('effort-quantity', 'unknown', { facts: [fact('unit', 'code', value.unit)], missing: [{ kind: 'effort-fact', name: 'effort.kind' }] })], null, NOTHING)
  }
  const { quantity, finding: step } = quantityOf(effort, value.unit)
  const amount = quantity === null ? null : times(quantity, worthOf(value))
  if (maximum === null) return combine([chosen, step], amount, NOTHING)
  const days = quantityOf(effort, 'day')
  const most = days.quantity === null ? null : times(days.quantity, ratio(maximum))
  const limited = { ...days.finding, facts: [...days.finding.facts, fact('maximum-per-day', 'cents', maximum)] }
  return combine([chosen, step, limited], amount === null || most === null ? null : smallest(amount, most), NOTHING)
}

function isWork ({ kind }: Effort): boolean {
  return kind === 'hire' || kind === 'placement' || kind === 'internship' || kind === 'secondment'
}

function worthOf (value: BlockValue): Ratio {
  return 'cents' in value ? ratio(value.cents) : ratio(value.basisPoints, 10_000)
}

/** Units of a year or a month. Where the text does not say whether a part of one counts, only whole ones are certain. */
function partOfTime (months: Ratio, unit: 'year' | 'month', proRata: boolean | null): Ratio | null {
  const units = unit === 'year' ? times(months, ratio(1, 12)) : months
  if (proRata === true || units.over % units.under === 0n) return units
  return proRata === false ? { over: units.over / units.under, under: 1n } : null
}

function durationStep ({ months, finding: step }: CountedMonths, unit: ValueUnit | null, { proRataByDuration }: BuildingBlockRule): Finding {
  if (months === null || (unit !== 'year' && unit !== 'month')) return step
  const part = partOfTime(months, unit, proRataByDuration)
  if (part === null) return { ...step, verdict: 'unknown', missing: [...step.missing, { kind: 'rule-value', name: 'buildingBlocks.proRata' }] }
  return isSame(part, NOTHING) ? { ...step, verdict: 'not-met' } : step
}

function combine (because: readonly Finding[], cents: Ratio | null, least: Ratio, months: Ratio | null = NOTHING, isRecognised = false): ExactValue {
  // a bonus that is not earned takes nothing away
  const verdicts = because.map(({ code, verdict }): Verdict => code === 'bonus' && verdict === 'not-met' ? 'met' : verdict)
  const verdict = allOf(verdicts)
  if (verdict === 'not-met') return { verdict, cents: NOTHING, least: NOTHING, months: NOTHING, isRecognised, because }
  if (verdict === 'unknown' || cents === null) return { verdict: 'unknown', cents: null, least, months, isRecognised, because }
  return { verdict: verdictOf(cents.over > 0n), cents, least: cents, months, isRecognised, because }
}
