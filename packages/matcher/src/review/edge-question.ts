// A question about efforts that differs from its neighbours in nothing but the one fact an edge is about.
import type { Contract } from '../model/contract.ts'
import type { Effort, Span } from '../model/effort.ts'
import type { Operator, Provision } from '../model/provision.ts'
import type { MergedRuleSet } from '../model/rule-set.ts'
import type { ValuationQuestion } from '../model/valuation.ts'
import type { BonusRule, BuildingBlockRule, PurchaseRecognitionRule } from '../model/valuation-rules.ts'
import type { AuthorityId, IsoDay } from '../model/values.ts'
import { daysLater, highestIn, lastDayOfMonths, lowestIn, monthsLater, overlaps } from '../primitives/index.ts'
import { commonEfforts } from './common-efforts.ts'
import { ownOf, STEP, type Side } from './edge-contract.ts'
import type { Edge } from './edges.ts'
import { exampleEffort } from './example-effort.ts'
import { later } from './later.ts'
import { DUE } from './value-edges.ts'

const INVOICE = 100_000

type Block = { readonly provision: Provision<BuildingBlockRule> }

/** Null where there is no such effort, or no day on which the rule binds a contract. */
export function edgeQuestion (ruleSet: MergedRuleSet, edge: Edge, side: Side, authority: AuthorityId): ValuationQuestion | null {
  const provision = ownOf(ruleSet, edge)
  const { valid, published, when } = provision
  // nothing was filled: one cent due is short, nothing due is not, and less there is not
  const dueCents = edge.topic === 'shortfall' ? edge.kind === 'due' ? -STEP[side] : 1 : edge.topic === 'purchaseRecognition' ? DUE : undefined
  if (dueCents !== undefined && dueCents < 0) return null
  const selector = when?.efforts ?? null
  const block = edge.topic === 'buildingBlocks' ? { provision: provision as Provision<BuildingBlockRule> } : blockFor(ruleSet, provision, edge)
  const starts = [valid.from, published, ...(block === undefined ? [] : [block.provision.valid.from, block.provision.published])].filter((day) => valid.until === null || day <= valid.until)
  const first = starts.reduce(later, valid.from)
  const day = edge.kind === 'day' ? daysLater(String(edge.at), STEP[side]) : edge.kind === 'look-back' ? insideMonth(first) : first
  const common = block === undefined ? selector : commonEfforts(selector, block.provision.when?.efforts ?? null) ?? selector
  const plain = { ...exampleEffort(common, block?.provision.value ?? null, day), age: plainAge(ruleSet), ...factsOf(edge, provision, day) }
  const effort = edge.kind === 'day' ? plain : moved(plain, edge, side, day)
  if (effort === null) return null
  return {
    contract: contractOf(edge, day, edge.kind === 'day' && day < published),
    authority,
    efforts: edge.topic === 'shortfall' ? [] : [effort],
    ...(dueCents === undefined ? {} : { dueCents }),
    ...(edge.topic === 'shortfall' ? { settlement: { repair: 'over', fault: 'contractor' } } : {})
  }
}

function contractOf ({ trigger, nature }: Edge, day: IsoDay, isCall: boolean): Contract {
  return {
    id: 'boundary',
    ...(trigger === 'contract' ? {} : { trigger }),
    ...(nature === null ? {} : { nature }),
    ...(isCall ? { stage: 'call' as const } : {}),
    days: isCall ? { publication: day } : { publication: day, award: day, contract: day }
  }
}

/** A row that the provision can be shown with: one that holds with it, speaks of the same efforts and, for a bonus, may carry it. */
function blockFor ({ provisions }: MergedRuleSet, { valid, when, value }: Provision<unknown>, { topic }: Edge): Block | undefined {
  if (topic === 'purchaseRecognition' || topic === 'shortfall') return undefined
  const stacksOn = topic === 'bonuses' ? (value as BonusRule | null)?.stacksOn ?? 'every-block' : 'every-block'
  return provisions.buildingBlocks.find(({ provision: block }) => (block.value?.values.length ?? 0) > 0 && overlaps(block.valid, valid) &&
    (stacksOn === 'every-block' || stacksOn.includes(block.id)) && commonEfforts(when?.efforts ?? null, block.when?.efforts ?? null) !== undefined)
}

/** What makes the provision decide. */
function factsOf ({ topic }: Edge, { value }: Provision<unknown>, day: IsoDay): Partial<Effort> {
  if (topic === 'bonuses' && value !== null) {
    const { condition } = value as BonusRule
    if (condition.of === 'age') return { age: agesFrom(lowestIn(condition.years)) }
    if (condition.of === 'permanent-contract') return { employment: 'permanent' }
    if (condition.of === 'after-internship') return { internshipMonthsBefore: condition.months }
    return { circumstances: [condition.code] }
  }
  if (topic === 'additionality') return { monthsSinceSameEmployer: 0 }
  if (topic === 'lookBack') return { startedOn: daysLater(day, -1) }
  return topic === 'purchaseRecognition' ? purchase(value as PurchaseRecognitionRule | null, day) : {}
}

/** From a supplier with the first label whose worth is known. */
function purchase (rule: PurchaseRecognitionRule | null, day: IsoDay): Partial<Effort> {
  const label = rule?.labels.find(({ basisPoints }) => (basisPoints ?? 0) > 0) ?? rule?.labels[0]
  const standings = label === undefined ? [] : [{ scheme: label.scheme, level: label.levels?.[0] ?? null, period: { from: day, until: null } }]
  return {
    kind: 'purchase',
    purchase: { invoice: { cents: INVOICE, vat: 'excluding' }, days: { order: day, delivery: day, invoice: day, payment: day }, standings, isForContract: true, isBySubcontractor: false }
  }
}

/** The effort with the one fact on the side that is asked; null where no effort has such a fact. */
function moved (effort: Effort, { kind, at, operator }: Edge, side: Side, day: IsoDay): Effort | null {
  if (kind === 'due') return effort
  const step = STEP[side]
  const value = Number(at) + step
  if (value < 0) return null
  if (kind === 'age') return { ...effort, age: agesAround(Number(at), side, operator) }
  if (kind === 'benefit-months') return { ...effort, benefitMonths: { from: value, until: value } }
  if (kind === 'education-level') return effort.education === undefined || value === 0 ? null : { ...effort, education: { ...effort.education, level: value } }
  if (kind === 'week-hours') return { ...effort, weeklyHoursHundredths: value }
  if (kind === 'hours') return { ...effort, hoursHundredths: value, days: 1 }
  if (kind === 'worked-hours') return { ...effort, workedHoursHundredths: value }
  if (kind === 'internship-months') return { ...effort, internshipMonthsBefore: value }
  if (kind === 'months-since-employer') return { ...effort, monthsSinceSameEmployer: value }
  if (kind === 'duration') return { ...effort, period: { from: day, until: daysLater(lastDayOfMonths(day, Number(at)), step) } }
  if (kind === 'look-back') return { ...effort, startedOn: daysLater(monthsLater(day, -Number(at), 'last-of-month'), -step) }
  const cost = { ...effort, costCents: value, labourCostCents: value, days: 1 }
  const { purchase: bought } = effort
  return bought === undefined ? cost : { ...cost, purchase: { ...bought, invoice: { cents: value, vat: 'excluding' } } }
}

/** Not at the turn of a month, where months of unequal length make two first days of one last day. */
function insideMonth (day: IsoDay): IsoDay {
  const date = Number(day.slice(8))
  return date > 1 && date < 29 ? day : daysLater(day, 14)
}

/** Three years outside every bonus for age, if there are such, so that none is in the way. */
function plainAge ({ provisions }: MergedRuleSet): Span {
  const bands = provisions.bonuses.flatMap(({ provision: { value } }) => value?.condition.of === 'age' ? [value.condition.years] : [])
  const ages = Array.from({ length: 50 }, (_, index) => agesFrom(15 + (index + 24) % 50))
  return ages.find(({ from, until }) => bands.every((years) => highestIn(years) < from || lowestIn(years) > until)) ?? agesFrom(39)
}

/** An age is only ever told as a band of three years. */
function agesFrom (years: number): { readonly from: number, readonly until: number } {
  return { from: years, until: years + 2 }
}

/** The band that ends just below, or begins just above; exactly at the edge, on the side to which that age belongs. */
function agesAround (at: number, side: Side, operator: Operator | null): Span {
  if (side === 'above') return agesFrom(at + 1)
  const last = side === 'below' ? at - 1 : at
  return side === 'at' && operator === '>=' ? agesFrom(at) : { from: Math.max(0, last - 2), until: last }
}
