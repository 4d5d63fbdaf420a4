// Around what lengthens a term: a message that it takes longer, and a request to complete.
import type { FactUsed, Finding } from '../model/finding.ts'
import type { Provision } from '../model/provision.ts'
import type { MergedRuleSet, Topic } from '../model/rule-set.ts'
import type { StoodStill, Term, TermQuestion } from '../model/term.ts'
import type { IsoDay } from '../model/values.ts'
import { daysLater } from '../primitives/index.ts'
import { decisionTerm, objectionDecisionTerm, objectionTerm } from '../terms/index.ts'
import type { Moment, TermBoundary } from './boundary.ts'
import { decidedBy } from './decided-by.ts'
import { SIDES, STEP, type Side } from './edge-contract.ts'
import { dayEdges, type Edge, type Layered } from './edges.ts'
import { startsOfTerms } from './starts-of-terms.ts'

const NOTHING: StoodStill = { requests: [], otherStandstills: [] }
/** Longer than any term, so that a day that was named is after it. */
const LONG_AFTER = 1000
/** Days after the start of a term, on which it is about its rule alone. */
const WHILE = 60

/** What is asked of a term that starts on a day: its facts, and the day asked about. */
interface Case { readonly question: object, readonly on: IsoDay }

interface Lengthening {
  readonly topic: Topic
  readonly asks: 'decision-term' | 'objection-decision-term'
  readonly answer: (question: TermQuestion & object) => Term
  /** The day at which the answer flips, of a term that starts on a day; null where that is not known. */
  readonly edgeOf: (start: IsoDay, moment: TermQuestion) => IsoDay | null
  /** With the day that flips it. */
  readonly caseOf: (start: IsoDay, day: IsoDay, edge: IsoDay, moment: TermQuestion) => Case
}

const decide = (question: TermQuestion & object): Term => decisionTerm(question as Parameters<typeof decisionTerm>[0])
const decideOnObjection = (question: TermQuestion & object): Term => objectionDecisionTerm(question as Parameters<typeof objectionDecisionTerm>[0])
const notified = (receivedOn: IsoDay, sentOn: IsoDay, newLastDay: IsoDay): object => ({ receivedOn, notice: { sentOn, newLastDay }, ...NOTHING })
const adjourned = (sentOn: IsoDay, newLastDay: IsoDay): object => ({ sentOn, committee: false, adjournment: { sentOn, newLastDay }, ...NOTHING })

const LENGTHENINGS: readonly Lengthening[] = [
  {
    // sent in time, the day that the message names is the last one
    topic: 'decisionNotice', asks: 'decision-term', answer: decide,
    edgeOf: (start, moment) => dayIn(decide({ ...moment, ...notified(start, start, daysLater(start, LONG_AFTER)) }), 'decision-notice', 'last-day'),
    caseOf: (start, day) => ({ question: notified(start, day, daysLater(start, LONG_AFTER)), on: daysLater(start, LONG_AFTER) })
  },
  {
    // no later day can be named
    topic: 'objectionAdjournment', asks: 'objection-decision-term', answer: decideOnObjection,
    edgeOf: (start, moment) => dayIn(decideOnObjection({ ...moment, ...adjourned(start, daysLater(start, LONG_AFTER)) }), 'objection-adjournment', 'longest-day'),
    caseOf: (start, day) => ({ question: adjourned(start, day), on: day })
  },
  suspended('suspension', 'decision-term', decide, (receivedOn) => ({ receivedOn, notice: null }), (start) => start),
  suspended('objectionSuspension', 'objection-decision-term', decideOnObjection, (sentOn) => ({ sentOn, committee: false, adjournment: null }), (sentOn, moment) => objectionTerm({ ...moment, sentOn }).lastDay)
]

/** Completed a day later, the term ends a day later, as long as the term that was set is not over. */
function suspended (topic: Topic, asks: Lengthening['asks'], answer: Lengthening['answer'], of: (start: IsoDay) => object, begins: (start: IsoDay, moment: TermQuestion) => IsoDay | null): Lengthening {
  const question = (start: IsoDay, termUntil: IsoDay, completedOn: IsoDay): object => ({ ...of(start), requests: [{ askedOn: daysLater(termUntil, -14), termUntil, completedOn }], otherStandstills: [] })
  const lastDay = (start: IsoDay, termUntil: IsoDay, completedOn: IsoDay, moment: TermQuestion): IsoDay | null => answer({ ...moment, ...question(start, termUntil, completedOn) }).lastDay
  return {
    topic, asks, answer,
    edgeOf: (start, moment) => {
      const begin = begins(start, moment)
      if (begin === null) return null
      // not where both ends move to the same working day
      return [15, 16, 17, 18, 19, 20, 21].map((days) => daysLater(begin, days)).find((day) => {
        const [before, at] = [lastDay(start, day, daysLater(day, -1), moment), lastDay(start, day, day, moment)]
        return before !== null && at !== null && before < at
      }) ?? null
    },
    caseOf: (start, day, edge, moment) => ({ question: question(start, edge, day), on: lastDay(start, edge, edge, moment) ?? edge })
  }
}

export function standstillBoundaries (ruleSet: MergedRuleSet, isAsked: (edge: Edge) => boolean, { knownAt }: Moment): readonly TermBoundary[] {
  return LENGTHENINGS.flatMap(({ topic, asks, answer, edgeOf, caseOf }) => (ruleSet.provisions[topic] as readonly Layered[]).flatMap(({ ruleSet: id, provision }) => {
    const moment = (on: IsoDay): TermQuestion => ({ ruleSet, on, knownAt })
    const edgeAt = (kind: Edge['kind'], at: string): Edge => ({ topic, ruleSet: id, provision: provision.id, kind, at, operator: null, trigger: 'contract', nature: null })
    const row = (edge: Edge, side: Side, start: IsoDay, day: IsoDay, flipsAt: IsoDay): TermBoundary => {
      const { question, on } = caseOf(start, day, flipsAt, moment(start))
      const { lastDay, finding } = answer({ ...moment(on), ...question })
      return { edge, side, asks, question, on, knownAt, outcome: { verdict: finding.verdict, lastDay, ...decidedBy(edge, finding) } }
    }
    const [known] = knownStarts(ruleSet, provision, (start) => edgeOf(start, moment(start)))
    const last = known === undefined ? [] : [edgeAt('last-day', known.edge)].filter(isAsked)
      .flatMap((edge) => SIDES.map((side) => row(edge, side, known.start, daysLater(known.edge, STEP[side]), known.edge)))
    const days = dayEdges(provision).map(({ at }) => edgeAt('day', String(at))).filter(isAsked).flatMap((edge) => SIDES.map((side) => {
      const start = daysLater(String(edge.at), STEP[side])
      return row(edge, side, start, daysLater(start, WHILE), daysLater(start, WHILE))
    }))
    return [...last, ...days]
  }))
}

/** The starts of which the edge is known, best first. */
function knownStarts (ruleSet: MergedRuleSet, provision: Provision<unknown>, edgeOf: (start: IsoDay) => IsoDay | null): readonly { readonly start: IsoDay, readonly edge: IsoDay }[] {
  return startsOfTerms(ruleSet, provision).flatMap((start) => {
    const edge = edgeOf(start)
    return edge === null ? [] : [{ start, edge }]
  })
}

/** A day that a finding below names. */
function dayIn ({ finding }: Term, code: Finding['code'], name: FactUsed['name']): IsoDay | null {
  const value = finding.because.find((one) => one.code === code)?.facts.find((fact) => fact.name === name)?.value
  return typeof value === 'string' ? value : null
}
