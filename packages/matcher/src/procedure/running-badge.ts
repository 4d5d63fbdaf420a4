// The badge of a case, as a list of badges that may lapse needs it.
import { answerTo } from '../answer-to.ts'
import type { AdmissionCase, CaseQuestion } from '../model/admission-case.ts'
import type { RunningBadge } from '../model/badge-lapse.ts'
import type { Milestone } from '../model/milestone.ts'
import { badgeSpan, keptBy } from './badge-on.ts'
import { checkQuestion, standsOn } from './state-on.ts'

/**
 * The badge that runs, or is kept running, on a day; null: there is none, or it has lapsed. Its last day is that of the record: a label that waits for its check keeps the badge, and the day
 * on which it would have lapsed shows for how long.
 * @param supplier how purchases name the firm.
 * @param milestones what is still to be done for its label.
 * @throws MatcherError INVALID_REQUEST as `stateOn`.
 */
export function runningBadge (of: AdmissionCase, question: CaseQuestion, supplier: string, milestones: readonly Milestone[]): RunningBadge | null {
  return answerTo(() => {
    checkQuestion(of, question)
    const { state, beneath } = standsOn(of, question)
    const span = badgeSpan(of, question)
    if (span === null || beneath === 'lapsed') return null
    const awaited = span.until !== null && question.on > span.until ? keptBy(of, span, question.on).awaited?.until : undefined
    return { supplier, case: of.file.id, state, until: awaited ?? span.until, isOpenEnded: span.until === null && span.missing.length === 0, milestones, effect: of.file.procedure.effectOfLapse ?? null }
  })
}
