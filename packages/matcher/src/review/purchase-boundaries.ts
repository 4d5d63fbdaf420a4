// Does a purchase count? Around the days of the badge rule and of the labels behind a badge, and around the distances of the ranking.
import { match } from '../match.ts'
import type { Contract } from '../model/contract.ts'
import type { Judgement } from '../model/judgement.ts'
import type { Provision } from '../model/provision.ts'
import type { MergedRuleSet } from '../model/rule-set.ts'
import type { Supplier } from '../model/supplier.ts'
import type { AuthorityId, IsoDay, RdPoint } from '../model/values.ts'
import { daysLater } from '../primitives/index.ts'
import type { Moment, VerdictBoundary } from './boundary.ts'
import { dayOfSide, firstKnownDay } from './day-of-side.ts'
import { decidedBy } from './decided-by.ts'
import { SIDES, STEP, type Side } from './edge-contract.ts'
import { dayEdges, type Edge, type Layered } from './edges.ts'
import { PLAIN_SUPPLIER, recorded } from './example-supplier.ts'
import { later } from './later.ts'
import { levelsOf } from './levels-of.ts'

const LONG_AGO = '1900-01-01'
/** In the Dutch grid, with room to the east for every distance. */
const HERE: RdPoint = { x: 0, y: 400_000 }
const MOST_METRES = 300_000

type Topic = 'badge' | 'acceptedLabels' | 'ranking'

export function purchaseBoundaries (ruleSet: MergedRuleSet, asked: AuthorityId, isAsked: (edge: Edge) => boolean, { knownAt }: Moment): readonly VerdictBoundary[] {
  const [badge] = ruleSet.provisions.badge
  // without a badge rule no purchase counts because of the register, and nobody gets points
  if (badge === undefined) return []
  const authority = ruleSet.authority ?? badge.provision.value?.authorities[0] ?? asked
  return TOPICS.flatMap((topic) => (ruleSet.provisions[topic] as readonly Layered[]).flatMap(({ ruleSet: id, provision }) => edgesOf(topic, provision)
    .map((edge): Edge => ({ topic, ruleSet: id, provision: provision.id, operator: null, trigger: 'contract', nature: null, ...edge })).filter(isAsked)
    .flatMap((edge) => SIDES.flatMap((side) => boundaryOf(ruleSet, edge, side, provision, authority, knownAt)))))
}

const TOPICS: readonly Topic[] = ['badge', 'acceptedLabels', 'ranking']

function edgesOf (topic: Topic, provision: Provision<unknown>): readonly (Pick<Edge, 'kind' | 'at'> & Partial<Edge>)[] {
  // one day further than the first, so that the day before is one on which the rule holds
  const last = daysLater(firstKnownDay(provision), 1)
  if (topic === 'badge') return [...(provision.value === null ? [] : [{ kind: 'badge-until' as const, at: last }]), ...dayEdges(provision)]
  if (topic === 'acceptedLabels') {
    const { value } = provision as MergedRuleSet['provisions']['acceptedLabels'][number]['provision']
    return [...levelsOf(value?.accepted ?? []).map((label) => ({ kind: 'label-until' as const, at: last, label })), ...dayEdges(provision)]
  }
  const { value } = provision as MergedRuleSet['provisions']['ranking'][number]['provision']
  return (value?.distanceBands ?? []).filter(({ withinMetres }) => withinMetres < MOST_METRES).map(({ withinMetres }) => ({ kind: 'distance' as const, at: withinMetres, operator: '>' as const }))
}

function boundaryOf (ruleSet: MergedRuleSet, edge: Edge, side: Side, provision: Provision<unknown>, authority: AuthorityId, knownAt: string): readonly VerdictBoundary[] {
  const until = edge.kind === 'badge-until' || edge.kind === 'label-until'
  const metres = edge.kind === 'distance' ? Number(edge.at) + STEP[side] : 0
  if (metres < 0) return []
  const day = until ? daysLater(String(edge.at), STEP[side]) : edge.topic === 'ranking' ? everythingKnown(ruleSet) : dayOfSide(edge, side, provision)
  const contract: Contract = { id: 'boundary', stage: 'call', performance: { point: HERE }, days: { publication: day } }
  const supplier = supplierFor(ruleSet, edge, metres)
  const question = { contract, authority, need: { delivery: day }, supplier }
  const { ranked, pending, refused } = match({ contract, authority, need: question.need, ruleSet, suppliers: [supplier], register: { id: 'none', revision: 0 }, on: day, knownAt })
  // the need leaves nobody out
  const [judged] = [...ranked.items, ...pending.items, ...refused.items] as [Judgement]
  const place = ranked.items[0]?.contributions.find(({ criterion }) => criterion === 'place-closeness')
  const { findings, isDecidedByProvision } = decidedBy(edge, place === undefined ? judged.finding : { ...judged.finding, because: [...judged.finding.because, place.finding] })
  return [{ edge, side, asks: 'purchase', question, on: day, knownAt, outcome: { verdict: judged.verdict, ...(edge.kind === 'distance' && place !== undefined ? { points: place.points } : {}), findings, isDecidedByProvision } }]
}

/** The first day on which the badge rule, the labels and the ranking hold and are known. */
function everythingKnown ({ provisions }: MergedRuleSet): IsoDay {
  return TOPICS.flatMap((topic) => (provisions[topic] as readonly Layered[]).slice(-1).map(({ provision }) => firstKnownDay(provision))).reduce(later)
}

/** With a full badge and a label that supports it; the one that the edge is about ends on its day. */
function supplierFor ({ provisions }: MergedRuleSet, { kind, at, label }: Edge, metres: number): Supplier {
  const known = recorded(LONG_AGO)
  const ends = String(at)
  const held = label ?? levelsOf(provisions.acceptedLabels.flatMap(({ provision: { value } }) => value?.accepted ?? []))[0]
  return {
    ...PLAIN_SUPPLIER,
    place: { ...PLAIN_SUPPLIER.place, point: { ...HERE, x: HERE.x + metres } },
    offerings: [{ id: 'boundary', title: 'Fictief', text: '', cpv: [] }],
    admissions: [{ standing: 'full', period: { from: LONG_AGO, until: kind === 'badge-until' ? ends : null }, ...known }],
    labels: held === undefined ? [] : [{ ...held, issuer: 'boundary', period: { from: LONG_AGO, until: kind === 'label-until' ? ends : null }, ...known }]
  }
}
