// Around what a reserved contract asks: the share of workers of article 2.82, and the months of article 2.82a.
import { assessReservation } from '../assess-reservation.ts'
import type { Contract } from '../model/contract.ts'
import type { Provision } from '../model/provision.ts'
import type { MissionReservationRule, ReservationRule } from '../model/reservation-rules.ts'
import type { MergedRuleSet } from '../model/rule-set.ts'
import type { Supplier } from '../model/supplier.ts'
import type { IsoDay } from '../model/values.ts'
import { daysLater, lastDayOfMonths, WHOLE } from '../primitives/index.ts'
import type { Moment, VerdictBoundary } from './boundary.ts'
import { dayOfSide, firstKnownDay } from './day-of-side.ts'
import { decidedBy } from './decided-by.ts'
import { SIDES, STEP, type Side } from './edge-contract.ts'
import { type Bare, dayEdges, type Edge, type Layered } from './edges.ts'
import { PLAIN_SUPPLIER, recorded } from './example-supplier.ts'

const AUTHORITY = 'boundary'
/** Where no code is listed: services of administration. */
const ANY_SERVICE = '75121000'

type Asked = Pick<VerdictBoundary['question'], 'contract' | 'supplier' | 'authority'>

export function reservationBoundaries (ruleSet: MergedRuleSet, isAsked: (edge: Edge) => boolean, { knownAt }: Moment): readonly VerdictBoundary[] {
  const rows = (topic: 'reservation' | 'missionReservation' | 'missionServices', bare: (provision: Provision<never>) => readonly Bare[], ask: (edge: Edge, side: Side, day: IsoDay) => Asked | null): readonly VerdictBoundary[] =>
    (ruleSet.provisions[topic] as readonly Layered[]).flatMap(({ ruleSet: id, provision }) => [...bare(provision as Provision<never>), ...dayEdges(provision)]
      .map((edge): Edge => ({ topic, ruleSet: id, provision: provision.id, ...edge, trigger: 'contract', nature: null })).filter(isAsked)
      .flatMap((edge) => SIDES.flatMap((side): readonly VerdictBoundary[] => {
        const question = ask(edge, side, dayOfSide(edge, side, provision))
        if (question === null) return []
        const on = question.contract.days?.award as IsoDay
        const finding = assessReservation({ ...question as Required<Asked>, ruleSet, on, knownAt })
        return [{ edge, side, asks: 'reserve', question, on, knownAt, outcome: { verdict: finding.verdict, ...decidedBy(edge, finding) } }]
      })))
  const mission = (edge: Edge, side: Side, day: IsoDay): Asked | null => missionQuestion(ruleSet, edge, side, day)
  return [...rows('reservation', shareEdge, shareQuestion), ...rows('missionReservation', missionEdges, mission), ...rows('missionServices', () => [], mission)]
}

function shareEdge ({ value }: Provision<ReservationRule>): readonly Bare[] {
  return value === null ? [] : [{ kind: 'target-share', at: value.minimumShareBasisPoints, operator: value.operator }]
}

/** An operator whose main aim is integration, so that only the share decides; all of its workers where that is not what it is about. */
function shareQuestion ({ kind, at }: Edge, side: Side, day: IsoDay): Asked | null {
  const share = kind === 'target-share' ? Number(at) + STEP[side] : WHOLE
  if (share < 0 || share > WHOLE) return null
  const known = recorded(day)
  return {
    contract: { id: 'boundary', reservation: 'res-ws', regime: 'classic', countedBy: 'headcount', days: { publication: day, award: day, contract: day } },
    supplier: {
      ...PLAIN_SUPPLIER, integrationIsMainAim: { value: true, ...known },
      targetGroupShares: [{ vocabulary: 'article-2.82', measure: 'headcount', shareBasisPoints: share, period: { from: day, until: day }, ...known }]
    }
  }
}

/** The longest contract, and the last day on which an award for the same services stands in the way. */
function missionEdges (provision: Provision<MissionReservationRule>): readonly Bare[] {
  const { value } = provision
  if (value === null) return []
  return [{ kind: 'months', at: value.longestMonths, operator: '>' }, { kind: 'last-day', at: lastDayOfMonths(firstKnownDay(provision), value.monthsAfterAward), operator: null }]
}

/** Somebody who is all that the article asks, for a service that it names; awarded such a contract before only where that is what it is about. */
function missionQuestion ({ provisions }: MergedRuleSet, { kind, at }: Edge, side: Side, first: IsoDay): Asked | null {
  const months = kind === 'months' ? Number(at) + STEP[side] : 1
  if (months < 0) return null
  const day = kind === 'last-day' ? daysLater(String(at), STEP[side]) : first
  const known = recorded(first)
  const cpv = [provisions.missionServices.flatMap(({ provision: { value } }) => value?.cpv ?? [])[0] ?? ANY_SERVICE]
  const yes = { value: true, ...known }
  const supplier: Supplier = {
    ...PLAIN_SUPPLIER, mission: { publicServiceMission: yes, profitsReinvested: yes, participation: yes },
    missionAwards: kind === 'last-day' ? [{ authority: AUTHORITY, cpv, awardedOn: first, ...known }] : []
  }
  const contract: Contract = { id: 'boundary', reservation: 'res-pub-ser', regime: 'classic', cpv, months, renewals: null, days: { publication: day, award: day, contract: day } }
  return { contract, supplier, authority: AUTHORITY }
}
