// On which days does no term end? Around each day of rest, holiday and day equated with one, asked of a term that would end there.
import type { Finding } from '../model/finding.ts'
import type { Provision } from '../model/provision.ts'
import type { MergedRuleSet } from '../model/rule-set.ts'
import type { TermQuestion } from '../model/term.ts'
import type { EquatedDaysRule, PublicHolidaysRule, TermExtensionRule, TermRule } from '../model/term-rules.ts'
import type { IsoDay, IsoInstant } from '../model/values.ts'
import { daysLater, monthsLater, weekdayOf } from '../primitives/index.ts'
import { decisionTerm, objectionTerm, publicHolidays } from '../terms/index.ts'
import type { Moment, TermBoundary } from './boundary.ts'
import { decidedBy } from './decided-by.ts'
import { SIDES, STEP } from './edge-contract.ts'
import { dayEdges, type Edge, type Layered } from './edges.ts'
import { startsOfTerms } from './starts-of-terms.ts'

type Topic = 'termExtension' | 'publicHolidays' | 'equatedDays'

const TOPICS: readonly Topic[] = ['termExtension', 'publicHolidays', 'equatedDays']

export function dayOffBoundaries (ruleSet: MergedRuleSet, isAsked: (edge: Edge) => boolean, { knownAt }: Moment): readonly TermBoundary[] {
  return TOPICS.flatMap((topic) => (ruleSet.provisions[topic] as readonly Layered[]).flatMap(({ ruleSet: id, provision }) => [
    ...daysOff(ruleSet, topic, provision, knownAt).map((at) => ({ kind: 'day-off' as const, at, operator: null })), ...dayEdges(provision)
  ].map((edge): Edge => ({ topic, ruleSet: id, provision: provision.id, ...edge, trigger: 'contract', nature: null })).filter(isAsked)
    .flatMap((edge) => SIDES.flatMap((side): readonly TermBoundary[] => {
      const end = daysLater(String(edge.at), STEP[side])
      // on the day after it would end, it runs only if it moved
      const on = daysLater(end, 1)
      const term = termThatEnds(end, { ruleSet, on, knownAt })
      if (term === null) return []
      const { lastDay, finding } = term.answer({ ruleSet, on, knownAt })
      const decided = decidedBy(edge, finding)
      return [{ edge, side, asks: term.asks, question: term.question, on, knownAt, outcome: { verdict: finding.verdict, lastDay, ...decided, isDecidedByProvision: decided.isDecidedByProvision || isOff(finding, topic) } }]
    }))))
}

/** The days themselves; of those that return each week or year, the first in a year in which the other days off are known and a term can end. */
function daysOff (ruleSet: MergedRuleSet, topic: Topic, provision: Provision<unknown>, knownAt: IsoInstant): readonly IsoDay[] {
  if (provision.value === null) return []
  if (topic === 'equatedDays') return (provision.value as EquatedDaysRule).days
  const [start] = startsOfTerms(ruleSet, provision) as [IsoDay]
  const first = Number(start.slice(0, 4)) + (start.endsWith('-01-01') ? 0 : 1)
  const years = [first, first + 1, first + 2].map((year) => topic === 'publicHolidays' ? holidaysIn(year, provision.value as PublicHolidaysRule) : restDaysIn(year, provision.value as TermExtensionRule))
  return years.find((days) => days.every((day) => termThatEnds(day, { ruleSet, on: day, knownAt }) !== null)) ?? []
}

function holidaysIn (year: number, rule: PublicHolidaysRule): readonly IsoDay[] {
  return [...new Set(publicHolidays(year, rule).map(({ day }) => day))]
}

/** In September, far from holidays. */
function restDaysIn (year: number, { restDays }: TermExtensionRule): readonly IsoDay[] {
  return restDays.map((weekday) => [1, 2, 3, 4, 5, 6, 7].map((day) => `${year}-09-1${day}`).find((day) => weekdayOf(day) === weekday) as IsoDay)
}

const WHY: Readonly<Record<Topic, string | null>> = { termExtension: null, publicHolidays: 'public-holiday', equatedDays: 'equated-day' }

/** Did a list of days off make the term move? A finding names only the rule that moves it. */
function isOff ({ because }: Finding, topic: Topic): boolean {
  return because.some(({ facts }) => facts.some(({ name, value }) => name === 'day-off' && value === WHY[topic]))
}

interface Ending {
  readonly asks: 'objection-term' | 'decision-term'
  readonly question: object
  readonly answer: (moment: TermQuestion) => ReturnType<typeof objectionTerm>
}

/** A term of the rules that would end on a day if nothing moved it; null where there is none. */
function termThatEnds (end: IsoDay, moment: TermQuestion): Ending | null {
  const { objectionTerm: objection, decisionTerm: decision } = moment.ruleSet.provisions
  const terms = [...startsOf(objection, end).map(objectionFrom), ...startsOf(decision, end).map(decisionFrom)]
  return terms.find(({ answer }) => answer(moment).finding.because.some(({ facts }) => facts.some(({ name, value }) => name === 'nominal-end' && value === end))) ?? null
}

function objectionFrom (sentOn: IsoDay): Ending {
  return { asks: 'objection-term', question: { sentOn }, answer: (moment) => objectionTerm({ ...moment, sentOn }) }
}

function decisionFrom (receivedOn: IsoDay): Ending {
  const question = { receivedOn, notice: null, requests: [], otherStandstills: [] }
  return { asks: 'decision-term', question, answer: (moment) => decisionTerm({ ...moment, ...question }) }
}

/** Days around the one from which such terms reach a day: the event may count or not, and months are of unequal length. */
function startsOf (terms: readonly { readonly provision: Provision<TermRule> }[], end: IsoDay): readonly IsoDay[] {
  return terms.flatMap(({ provision: { value } }) => {
    if (value === null) return []
    const { count, unit } = value
    const start = unit === 'days' || unit === 'weeks' ? daysLater(end, unit === 'weeks' ? -count * 7 : -count) : monthsLater(end, unit === 'years' ? -count * 12 : -count, 'last-of-month')
    return [0, 1, -1, 2, -2, 3, -3].map((days) => daysLater(start, days))
  })
}
