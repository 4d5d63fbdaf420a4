// A table to sign off: just below, at and just above each edge, and what the rules say there.
import { answerTo } from '../answer-to.ts'
import { MatcherError } from '../error.ts'
import { match } from '../match.ts'
import type { MatchQuestion } from '../model/match.ts'
import type { Provision } from '../model/provision.ts'
import type { MergedRuleSet, RuleSet } from '../model/rule-set.ts'
import type { AuthorityId, IsoDay } from '../model/values.ts'
import { daysLater, endOfDay } from '../primitives/index.ts'
import { mergeRuleSets } from '../rules/index.ts'
import { value } from '../value.ts'
import { applicationBoundaries } from './application-boundaries.ts'
import type { Boundary, Moment, ObligationBoundary, ValueBoundary } from './boundary.ts'
import { dayOffBoundaries } from './day-off-boundaries.ts'
import { decidedBy } from './decided-by.ts'
import { edgeContract, SIDES, type Side } from './edge-contract.ts'
import { edgeQuestion } from './edge-question.ts'
import { type Edge, edgesOf } from './edges.ts'
import { later } from './later.ts'
import { ownLabelEdgesOf } from './own-label-edges.ts'
import { purchaseBoundaries } from './purchase-boundaries.ts'
import { reservationBoundaries } from './reservation-boundaries.ts'
import { standstillBoundaries } from './standstill-boundaries.ts'
import { termBoundaries } from './term-boundaries.ts'
import { valueEdgesOf } from './value-edges.ts'
import { thresholdBoundaries } from './threshold-boundaries.ts'

/** A table that nobody can sign off, and that would take minutes to make. */
const MOST_EDGES = 2_000

/**
 * Every boundary of the layers, base first: of the obligation, the value of efforts, the European thresholds, reservation, purchases, admission and terms. The
 * questions are asked of `authority`, else of the authority of the layers, on a day after everything was known, so that the same rules always
 * give the same table. Only the provisions of `ruleSet`, where that is given.
 * @throws MatcherError INVALID_RULE_SET when the layers do not fit together, or have more than 2 000 edges.
 */
export function boundaries (ruleSets: readonly RuleSet[], authority?: AuthorityId, only?: string): readonly Boundary[] {
  return answerTo(() => tableOf(ruleSets, authority, only), 'INVALID_RULE_SET')
}

function tableOf (ruleSets: readonly RuleSet[], authority: AuthorityId | undefined, only: string | undefined): readonly Boundary[] {
  const ruleSet = mergeRuleSets(ruleSets)
  const on = dayAfterAll(ruleSet)
  const at: Moment = { on, knownAt: endOfDay(on) }
  const asked = authority ?? ruleSet.authority ?? 'other'
  let edges = 0
  const isAsked = (edge: Edge): boolean => {
    if (only !== undefined && edge.ruleSet !== only) return false
    edges += 1
    // what is beyond the most is counted, and no longer asked
    return edges <= MOST_EDGES
  }
  const due = [...edgesOf(ruleSet), ...ownLabelEdgesOf(ruleSet)].filter(isAsked)
  const worth = valueEdgesOf(ruleSet).filter(isAsked)
  if (edges > MOST_EDGES) refuseTable(edges)
  const beside = [
    ...thresholdBoundaries(ruleSet, isAsked, at),
    ...reservationBoundaries(ruleSet, isAsked, at),
    ...purchaseBoundaries(ruleSet, asked, isAsked, at),
    ...applicationBoundaries(ruleSet, isAsked, at),
    ...termBoundaries(ruleSet, isAsked, at),
    ...standstillBoundaries(ruleSet, isAsked, at),
    ...dayOffBoundaries(ruleSet, isAsked, at)
  ]
  if (edges > MOST_EDGES) refuseTable(edges)
  return [
    ...due.flatMap((edge) => SIDES.flatMap((side) => obligationBoundary(ruleSet, asked, edge, side, at))),
    ...worth.flatMap((edge) => SIDES.flatMap((side) => valueBoundary(ruleSet, asked, edge, side, at))),
    ...beside
  ]
}

function refuseTable (edges: number): never {
  throw new MatcherError('INVALID_RULE_SET', [{ place: '/provisions', code: 'too-many-edges', detail: `The rules have ${edges} edges; a table of at most ${MOST_EDGES} is made. Split the rule set` }])
}

function obligationBoundary (ruleSet: MergedRuleSet, authority: AuthorityId, edge: Edge, side: Side, at: Moment): readonly ObligationBoundary[] {
  const asked = edgeContract(ruleSet, edge, side)
  if (asked === null) return []
  const question: MatchQuestion = { ...asked, authority }
  // a label can be renewed until the contract is over, so it is asked when it is
  const on = edge.kind === 'label-until' ? later(at.on, daysLater(String(edge.at), 2)) : at.on
  const { obligation } = match({ ...question, ruleSet, suppliers: [], register: { id: 'none', revision: 0 }, on, knownAt: at.knownAt })
  const { applies, dueCents, estimate, finding } = obligation
  return [{ edge, side, asks: 'match', question, on, knownAt: at.knownAt, outcome: { applies, dueCents, estimateCents: estimate?.cents ?? null, ...decidedBy(edge, finding) } }]
}

function valueBoundary (ruleSet: MergedRuleSet, authority: AuthorityId, edge: Edge, side: Side, at: Moment): readonly ValueBoundary[] {
  const question = edgeQuestion(ruleSet, edge, side, authority)
  if (question === null) return []
  const { totalCents, leastCents, shortfall, finding } = value({ ...question, ruleSet, ...at })
  const short = shortfall === null ? {} : { shortCents: shortfall.shortCents, penaltyCents: shortfall.penaltyCents }
  const because = shortfall === null ? finding.because : [...finding.because, shortfall.finding]
  return [{ edge, side, asks: 'value', question, ...at, outcome: { totalCents, leastCents, missing: finding.missing.map(({ name }) => name), ...short, ...decidedBy(edge, { ...finding, because }) } }]
}

/** Two days after the last day that any provision names. */
function dayAfterAll ({ provisions }: MergedRuleSet): IsoDay {
  const days = Object.values(provisions).flatMap((list) => (list as readonly { readonly provision: Provision<unknown> }[])
    .flatMap(({ provision: { valid, published, withdrawn, confirmedOn } }) => [valid.from, valid.until ?? valid.from, published, withdrawn ?? published, confirmedOn]))
  return daysLater(days.reduce(later, '2020-01-01'), 2)
}
