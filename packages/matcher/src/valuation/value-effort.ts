// What is one entry worth, exactly, before rounding?
import type { ContractDays } from '../model/contract.ts'
import type { Effort, ValueUnit } from '../model/effort.ts'
import type { Finding, Missing, Verdict } from '../model/finding.ts'
import type { ValuationRules } from '../model/valuation.ts'
import type { BlockValue, BuildingBlockRule, PurchaseRecognitionRule, UnitValue } from '../model/valuation-rules.ts'
import type { AuthorityId, IsoDay } from '../model/values.ts'
import { allOf, anyOf, fact, finding, isSame, NOTHING, ONCE, plus, type Ratio, ratio, smallest, times, unknownByRule, verdictOf } from '../primitives/index.ts'
import { bonuses } from './bonuses.ts'
import { chooseBlock, type ChosenBlock } from './choose-block.ts'
import { countedMonths, type CountedMonths, type Place } from './counted-months.ts'
import { type ExactValue, exactValue } from './exact-value.ts'
import { hoursShare } from './hours-share.ts'
import { quantityOf, type Quantity } from './quantity.ts'
import { purchaseConditions, recognisePurchase } from './recognise-purchase.ts'
import { workConditions } from './work-conditions.ts'

export interface Circumstances {
  readonly days: ContractDays
  readonly on: IsoDay
  /** Whose contractor it is; absent: not known. */
  readonly authority?: AuthorityId
  readonly place: Place
}

/** The value of one entry, by the row of the table that it is, or by the standing of who sold it. */
export function valueEffort (effort: Effort, rules: ValuationRules, circumstances: Circumstances): ExactValue {
  const chosen = chooseBlock(effort, rules)
  if (effort.kind === 'purchase') return valuePurchase(effort, rules, circumstances, chosen)
  const { block, value, id } = chosen
  if (block === null || value === null || id === null) {
    // what it is worth is not known, but a condition may already decide that it is worth nothing
    return exactValue([chosen.finding, ...(isWork(effort) ? workConditions(effort, rules, circumstances.days).findings : [])], null, { months: null })
  }
  return isWork(effort) ? valueWork(effort, rules, circumstances, block, value, id, chosen.finding) : exactValue(...valueOther(effort, block, value, chosen.finding))
}

/** A row of the table goes before labels and badges; what a rule asks of purchases holds for both. */
function valuePurchase (effort: Effort, { purchaseRecognition: purchase, badge }: ValuationRules, circumstances: Circumstances, { block, value, isOutside, finding: chosen }: ChosenBlock): ExactValue {
  if (purchase.state !== 'in-force') {
    const unread = purchase.state === 'no-provision' ? [] : [unknownByRule('purchase-recognition', purchase)]
    if (block === null || value === null) return exactValue(isOutside && unread.length > 0 ? unread : [chosen], null)
    const [because, cents] = valueOther(effort, block, value, chosen)
    return exactValue([...because, ...unread], cents)
  }
  const conditions = purchaseConditions(effort, purchase)
  if (block !== null && value !== null) {
    const [because, cents] = valueOther(effort, block, value, chosen, purchase.value.vat)
    return exactValue([...because, ...conditions], cents, { purchase })
  }
  if (!isOutside) return exactValue([chosen, ...conditions], null)
  const { share, findings } = recognisePurchase(effort, purchase, badge, { on: circumstances.on, contract: circumstances.days.contract, authority: circumstances.authority })
  const { quantity, finding: step } = quantityOf(effort, 'invoice', purchase.value.vat)
  return exactValue([...findings, step, ...conditions], quantity === null || share === null ? null : times(quantity, ratio(share, 10_000)), { purchase })
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
  const units = usesMonths ? null : value.unit === 'once' ? once(wasGiven(id, place)) : quantityOf(effort, value.unit)
  const usesHours = usesMonths || value.unit === 'school-year'
  // what is not counted by days cannot be cut off at the day of the contract
  const uncut = from !== null && (!usesMonths || block.cap?.clock === 'worked') ? [finding('duration', 'unknown', { missing: [{ kind: 'effort-fact', name: 'effort.period' }] })] : []

  const part = (unit: ValueUnit, time: Ratio | null | undefined, proRata = block.proRataByDuration): Ratio | null => {
    const amount = unit === 'year' || unit === 'month' ? time ? partOfTime(time, unit, proRata) : null : (unit === value.unit && units !== null ? units : quantityOf(effort, unit)).quantity
    if (!usesHours) return amount
    return amount === null || hours.share === null ? null : times(amount, hours.share)
  }
  const time = months?.months ?? null
  const duration = months === null ? [] : [durationStep(months, usesMonths ? value.unit : null, block)]
  const steps = [chosen, ...conditions.findings, ...(usesHours ? hours.findings : hours.findings.filter(({ code }) => code === 'minimum-hours')), ...(units === null ? [] : [units.finding]), ...uncut, ...duration]
  const basic = (amount: Ratio | null): Ratio | null => amount === null ? null : times(amount, worthOf(value))
  const ofBlock = basic(part(value.unit, time))
  const unmeasured = (unit: UnitValue['unit']): readonly Missing[] => unit === 'year' || unit === 'month'
    ? months === null ? [{ kind: 'rule-value', name: 'bonuses.proRata' }] : []
    : unit === value.unit ? [] : quantityOf(effort, unit).finding.missing
  const added = bonuses(effort, rules.bonuses, { block: id, partOf: (unit) => part(unit, time), unmeasured, wasGiven: (provision) => wasGiven(provision, place) })
  const gates = allOf(steps.filter((step) => !duration.includes(step)).map(({ verdict }) => verdict))
  // an amount that no months make larger counts whole, once it is certain that some of them count
  const mayBeOutOfCap = !usesMonths && months !== null && isSame(months.least, NOTHING)
  // whole years count whether or not a part of one does
  const atLeast = (): Ratio | null => basic(part(value.unit, months?.least, block.proRataByDuration ?? false))
  const least = (gates === 'met' && !mayBeOutOfCap ? ofBlock ?? atLeast() : null) ?? NOTHING
  const all = ofBlock === null || added.amount === null ? null : plus(ofBlock, added.amount)
  return exactValue([...steps, ...added.findings], all, { least, months: time })
}

/** Did an earlier entry of the place get the amount of this provision? */
function wasGiven (provision: string, { earlier }: Place): Verdict {
  return anyOf(earlier.map(({ verdict, because }): Verdict => verdict === 'unknown'
    ? 'unknown'
    : verdictOf(verdict === 'met' && because.some((step) => step.verdict === 'met' && (step.code === 'bonus' || step.code === 'building-block') && step.rule?.provision === provision))))
}

/** What comes once for a place is not given again for its next entry. */
function once (given: Verdict): Quantity {
  const facts = [fact('unit', 'code', 'once')]
  if (given === 'unknown') return { quantity: null, finding: finding('effort-quantity', 'unknown', { facts, missing: [{ kind: 'effort-fact', name: 'effort.earlierEntries' }] }) }
  return { quantity: given === 'met' ? NOTHING : ONCE, finding: finding('effort-quantity', given === 'met' ? 'not-met' : 'met', { facts }) }
}

/** Purchases of a listed sort, hours, costs and contributions: so many units, at most so much a day. */
function valueOther (effort: Effort, { maximumPerDayCents: maximum }: BuildingBlockRule, value: BlockValue, chosen: Finding, vat: PurchaseRecognitionRule['vat'] = null): [readonly Finding[], Ratio | null] {
  if (value.unit === 'year' || value.unit === 'month') {
    return [[chosen, finding('effort-quantity', 'unknown', { facts: [fact('unit', 'code', value.unit)], missing: [{ kind: 'effort-fact', name: 'effort.kind' }] })], null]
  }
  const { quantity, finding: step } = quantityOf(effort, value.unit, vat)
  const amount = quantity === null ? null : times(quantity, worthOf(value))
  if (maximum === null) return [[chosen, step], amount]
  const days = quantityOf(effort, 'day')
  const most = days.quantity === null ? null : times(days.quantity, ratio(maximum))
  const limited = { ...days.finding, facts: [...days.finding.facts, fact('maximum-per-day', 'cents', maximum)] }
  return [[chosen, step, limited], amount === null || most === null ? null : smallest(amount, most)]
}

function isWork ({ kind }: Effort): boolean {
  return kind === 'hire' || kind === 'placement' || kind === 'internship' || kind === 'secondment'
}

function worthOf (value: BlockValue): Ratio {
  return 'cents' in value ? ratio(value.cents) : ratio(value.basisPoints, 10_000)
}

/** Units of a year or a month. Where the text does not say whether a part of one counts, the amount is known only for whole ones. */
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
