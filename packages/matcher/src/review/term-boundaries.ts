// The day before the last day of a term, that day and the day after it; and the days around the first and the last on which a rule holds.
import type { MergedRuleSet, Topic } from '../model/rule-set.ts'
import type { StoodStill, Term, TermQuestion } from '../model/term.ts'
import type { IsoDay } from '../model/values.ts'
import { daysLater } from '../primitives/index.ts'
import { badgeYear, decisionTerm, leavingAsideTerm, objectionDecisionTerm, objectionTerm } from '../terms/index.ts'
import type { Moment, TermBoundary } from './boundary.ts'
import { decidedBy } from './decided-by.ts'
import { SIDES, STEP, type Side } from './edge-contract.ts'
import { dayEdges, type Edge, type Layered } from './edges.ts'
import { startsOfTerms } from './starts-of-terms.ts'

interface Asked {
  readonly topic: Topic
  readonly asks: TermBoundary['asks']
  /** The question about a term that starts on a day, and its answer. */
  readonly ask: (start: IsoDay, question: TermQuestion) => { readonly question: object, readonly term: Term }
}

/** Nothing made the term stand still. */
const NOTHING: StoodStill = { requests: [], otherStandstills: [] }

const ASKED: readonly Asked[] = [
  asked('badgeYear', 'badge-year', (from) => ({ from }), badgeYear),
  asked('decisionTerm', 'decision-term', (receivedOn) => ({ receivedOn, notice: null, ...NOTHING }), decisionTerm),
  asked('leavingAsideTerm', 'leaving-aside-term', (day) => ({ request: { askedOn: day, termUntil: day, completedOn: day } }), leavingAsideTerm),
  asked('objectionTerm', 'objection-term', (sentOn) => ({ sentOn }), objectionTerm),
  asked('objectionDecisionTerm', 'objection-decision-term', (sentOn) => ({ sentOn, committee: false, adjournment: null, ...NOTHING }), objectionDecisionTerm),
  asked('objectionCommitteeTerm', 'objection-decision-term', (sentOn) => ({ sentOn, committee: true, adjournment: null, ...NOTHING }), objectionDecisionTerm)
]

function asked<Q extends object> (topic: Topic, asks: TermBoundary['asks'], of: (start: IsoDay) => Q, answer: (question: TermQuestion & Q) => Term): Asked {
  return {
    topic,
    asks,
    ask: (start, moment) => {
      const question = of(start)
      return { question, term: answer({ ...moment, ...question }) }
    }
  }
}

export function termBoundaries (ruleSet: MergedRuleSet, isAsked: (edge: Edge) => boolean, { knownAt }: Moment): readonly TermBoundary[] {
  return ASKED.flatMap(({ topic, asks, ask }) => (ruleSet.provisions[topic] as readonly Layered[]).flatMap(({ ruleSet: id, provision }) => {
    const row = (edge: Edge, side: Side, start: IsoDay, on: IsoDay): TermBoundary => {
      const { question, term: { lastDay, finding } } = ask(start, { ruleSet, on, knownAt })
      return { edge, side, asks, question, on, knownAt, outcome: { verdict: finding.verdict, lastDay, ...decidedBy(edge, finding) } }
    }
    const edgeAt = (kind: Edge['kind'], at: string): Edge => ({ topic, ruleSet: id, provision: provision.id, kind, at, operator: null, trigger: 'contract', nature: null })
    const lastDayFrom = (start: IsoDay): IsoDay | null => ask(start, { ruleSet, on: start, knownAt }).term.lastDay
    const known = startsOfTerms(ruleSet, provision).find((start) => lastDayFrom(start) !== null)
    const lastDay = known === undefined ? null : lastDayFrom(known)
    const ends = known === undefined || lastDay === null ? [] : [edgeAt('last-day', lastDay)].filter(isAsked).flatMap((edge) => SIDES.map((side) => row(edge, side, known, daysLater(lastDay, STEP[side]))))
    const starts = dayEdges(provision).map(({ at }) => edgeAt('day', String(at))).filter(isAsked).flatMap((edge) => SIDES.map((side) => {
      const start = daysLater(String(edge.at), STEP[side])
      return row(edge, side, start, start)
    }))
    return [...ends, ...starts]
  }))
}
