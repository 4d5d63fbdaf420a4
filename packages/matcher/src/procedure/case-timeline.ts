// How does a case stand on each of the days to come? A list of many cases joins these days instead of replaying every record.
import { answerTo } from '../answer-to.ts'
import { MatcherError } from '../error.ts'
import type { AdmissionCase, CaseQuestion, Deadline, DeadlineKind } from '../model/admission-case.ts'
import type { CaseSegment, NextDeadline } from '../model/case-timeline.ts'
import type { IsoDay, IsoInstant } from '../model/values.ts'
import { amsterdamDay, compareText, daysLater, instantFault, isDay } from '../primitives/index.ts'
import { badgeSpan } from './badge-on.ts'
import { deadlinesOf } from './deadlines.ts'
import { standsOn } from './state-on.ts'

/** What somebody may do as long as it runs: once it has passed nobody waits for it. All else stays until it is settled. */
const CHANCES: ReadonlySet<DeadlineKind> = new Set(['completion', 'leaving-aside', 'objection', 'awaited-label'])

/** A case without its days. */
type Stands = Omit<CaseSegment, 'from' | 'until'>

/**
 * The days from the last event on, cut where the state, the standing or the next deadline changes: on each day of a segment `stateOn` gives the same. Of a case of
 * which nothing is on record yet from the day of `knownAt` on.
 * @throws MatcherError INVALID_REQUEST when the moment does not exist.
 */
export function caseTimeline (of: AdmissionCase, knownAt: IsoInstant): readonly CaseSegment[] {
  return answerTo(() => {
    const fault = instantFault(knownAt)
    if (fault !== null) throw new MatcherError('INVALID_REQUEST', [{ place: '/knownAt', ...fault }])
    return segmentsOf(of, knownAt)
  })
}

function segmentsOf (of: AdmissionCase, knownAt: IsoInstant): readonly CaseSegment[] {
  const segments: CaseSegment[] = []
  let from: IsoDay | null = of.last?.on ?? amsterdamDay(knownAt)
  while (from !== null) {
    const stands = standsIn(of, { on: from, knownAt })
    const next = nextChange(of, { on: from, knownAt }, stands)
    segments.push({ from, until: next === null ? null : daysLater(next, -1), ...stands })
    from = next
  }
  return segments
}

/** The first later day on which it stands otherwise; null: none. */
function nextChange (of: AdmissionCase, question: CaseQuestion, stands: Stands): IsoDay | null {
  return daysOfChange(of, question).find((on) => !isSame(stands, standsIn(of, { ...question, on }))) ?? null
}

/** Every later day on which anything can change, as far as can be seen from this one: a badge or a label begins, or the day before was the last of something. */
function daysOfChange (of: AdmissionCase, question: CaseQuestion): readonly IsoDay[] {
  const firstDays = [badgeSpan(of, question)?.from ?? null, ...of.labels.map(({ label }) => label.period.from)]
  const lastDays = [...of.labels.map(({ label }) => label.period.until), ...deadlinesOf(of, question).map(({ lastDay }) => lastDay)]
  const days = [...firstDays, ...lastDays.map((day) => day === null ? null : daysLater(day, 1))]
  return [...new Set(days)].filter((day): day is IsoDay => day !== null && day > question.on && isDay(day)).sort(compareText)
}

function standsIn (of: AdmissionCase, question: CaseQuestion): Stands {
  const { state, beneath, standing } = standsOn(of, question)
  return { state, beneath, standing, nextDeadline: nextOf(deadlinesOf(of, question), question.on) }
}

function nextOf (deadlines: readonly Deadline[], on: IsoDay): NextDeadline | null {
  const isAwaited = deadlines.some(({ kind }) => kind === 'awaited-label')
  const waiting = deadlines.flatMap(({ kind, lastDay }) => {
    const isOver = lastDay !== null && lastDay < on && (CHANCES.has(kind) || (kind === 'badge-end' && isAwaited))
    return lastDay === null || isOver ? [] : [{ kind, lastDay }]
  })
  // whoever can object may, and nobody has to: it comes first only where nothing else waits
  const [first] = [...waiting].sort((one, other) => Number(one.kind === 'objection') - Number(other.kind === 'objection') || compareText(one.lastDay, other.lastDay))
  return first ?? null
}

function isSame (one: Stands, other: Stands): boolean {
  return one.state === other.state && one.beneath === other.beneath && one.standing === other.standing &&
    one.nextDeadline?.kind === other.nextDeadline?.kind && one.nextDeadline?.lastDay === other.nextDeadline?.lastDay
}
