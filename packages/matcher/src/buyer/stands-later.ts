// Will a firm that does not qualify today do so within the time looked ahead? By what is on record or can be obtained, never by a guess.
import type { Problem } from '../error.ts'
import { planPathways } from '../labels/index.ts'
import type { Verdict } from '../model/finding.ts'
import type { MarketFirm, MarketTestRequest } from '../model/market-test.ts'
import type { LabelHolding, Supplier } from '../model/supplier.ts'
import type { IsoDay } from '../model/values.ts'
import { compareText, daysLater, lastDayOfMonths } from '../primitives/index.ts'
import { asStep, collectAt } from '../search/index.ts'
import type { Reserved } from './reserved-for.ts'

type Later = Pick<MarketFirm, 'later' | 'from'>

export interface Ahead {
  readonly request: MarketTestRequest
  readonly reserved: Reserved
  readonly until: IsoDay
  /** What is wrong with what a firm told is added here. */
  readonly problems: Problem[]
}

/** `inside`: is it known to be what is asked? */
export function standsLater (supplier: Supplier, inside: Verdict, today: Verdict, ahead: Ahead): Later {
  const { reserved: { asPlanned }, until } = ahead
  const days = daysAhead(supplier, ahead).map((day) => ({ day, verdict: asPlanned(supplier, day).verdict }))
  const first = days.find(({ verdict }) => verdict === 'met')
  if (inside === 'met' && first !== undefined) return { later: 'by-record', from: first.day }
  const byLabel = throughLabel(supplier, ahead)
  if (inside === 'met' && byLabel === 'met') return { later: 'by-pathway', from: until }
  const isOpen = today === 'unknown' || byLabel !== 'not-met' || days.some(({ verdict }) => verdict !== 'not-met')
  return { later: isOpen ? 'unknown' : 'no', from: null }
}

/** Days on which something of the firm begins, or an earlier award no longer stands in the way. */
function daysAhead ({ labels, reservationStatements = [], targetGroupShares, reservedWorkforces = [], missionAwards = [] }: Supplier, { request: { on }, reserved: { rules: { missionReservation } }, until }: Ahead): readonly IsoDay[] {
  const begins = [...labels, ...reservationStatements, ...targetGroupShares, ...reservedWorkforces].map(({ period }) => period.from)
  const free = missionReservation.state === 'in-force' ? missionAwards.map(({ awardedOn }) => daysLater(lastDayOfMonths(awardedOn, missionReservation.value.monthsAfterAward), 1)) : []
  return [...new Set([...begins, ...free, until])].filter((day) => day > on && day <= until).sort(compareText)
}

/** With a label that proves the share, which the firm can have in time. Unknown: it would do, and it is not known whether the firm can have it. */
function throughLabel (supplier: Supplier, { request: { firms = {}, labelRules = [], on, knownAt }, reserved: { asPlanned, rules: { reservation } }, until, problems }: Ahead): Verdict {
  const proofs = reservation.state === 'in-force' ? reservation.value.shareProvedBy : []
  const firm = Object.hasOwn(firms, supplier.id) ? firms[supplier.id] : undefined
  const found = proofs.map(({ scheme, level }): Verdict => {
    const supposed: LabelHolding = { scheme, level, issuer: 'supposed', period: { from: until, until: null }, evidence: { level: 'self-declared', source: 'supposed', on: null }, recordedAt: knownAt }
    const { verdict } = asPlanned({ ...supplier, labels: [...supplier.labels, supposed] }, until)
    if (verdict === 'not-met') return 'not-met'
    const sets = labelRules.filter((set) => set.scheme === scheme)
    const pathways = firm === undefined ? [] : collectAt(`/firms${asStep(supplier.id)}`, problems, () => planPathways(firm, sets, { on, before: until, knownAt })) ?? []
    const outcomes = pathways.filter((pathway) => pathway.level === level).map(({ outcome }) => outcome)
    if (outcomes.length > 0 && outcomes.every((outcome) => outcome === 'never')) return 'not-met'
    return verdict === 'met' && outcomes.some((outcome) => outcome === 'reachable' || outcome === 'held') ? 'met' : 'unknown'
  })
  return found.includes('met') ? 'met' : found.includes('unknown') ? 'unknown' : 'not-met'
}
