// By which days must something have happened in a case, and when is somebody reminded?
import { answerTo } from '../answer-to.ts'
import type { AdmissionCase, CaseQuestion, CaseStateOnDay, Deadline, DeadlineKind } from '../model/admission-case.ts'
import type { Missing } from '../model/finding.ts'
import type { IsoDay } from '../model/values.ts'
import { daysLater, fact } from '../primitives/index.ts'
import { decisionTerm, leavingAsideTerm, objectionDecisionTerm, objectionTerm } from '../terms/index.ts'
import { judged, notLaidDown } from './asked.ts'
import { badgeSpan, keptBy } from './badge-on.ts'
import type { Norm } from './norms.ts'
import { checkQuestion, standsOn } from './state-on.ts'

/** How long before the end of a term of the law its owner is warned: day 42 of eight weeks. */
const DAYS_TO_WARN = 14

/**
 * Everything that waits for a day, terms of the law first reckoned by the rules of the case.
 * @throws MatcherError INVALID_REQUEST as `stateOn`.
 */
export function caseDeadlines (of: AdmissionCase, question: CaseQuestion): readonly Deadline[] {
  return answerTo(() => {
    checkQuestion(of, question)
    return deadlinesOf(of, question)
  })
}

/** As `caseDeadlines`, of a day that has been checked. */
export function deadlinesOf (of: AdmissionCase, question: CaseQuestion): readonly Deadline[] {
  const stands = standsOn(of, question)
  return [...ofApplication(of, question), ...ofHearings(of, question), ...ofBadge(of, stands, question), ...ofDecisions(of, question), ...ofObjections(of, question)]
}

function ofApplication (of: AdmissionCase, question: CaseQuestion): readonly Deadline[] {
  const { stage, requests, notice, submittedOn, defaultNoticeOn, file: { ruleSet, procedure } } = of
  if (submittedOn === null || (stage !== 'submitted' && stage !== 'incomplete' && stage !== 'under-review' && stage !== 'advised')) return []
  const request = stage === 'incomplete' ? requests.at(-1) : undefined
  const termUntil = request?.termUntil ?? null
  const decision = decisionTerm({ ruleSet, ...question, receivedOn: submittedOn, requests, otherStandstills: [], notice })
  const aside = request === undefined || termUntil === null ? null : leavingAsideTerm({ ruleSet, ...question, request })
  const days = procedure.daysAfterDefaultNotice
  return [
    ...(termUntil === null ? [] : [plain(of, question, 'completion', null, termUntil, 'awb 4:5')]),
    ...(aside === null ? [] : [{ kind: 'leaving-aside' as const, about: null, ...aside, reminders: [] }]),
    { kind: 'decision', about: null, ...decision, reminders: decision.lastDay === null ? [] : [daysLater(decision.lastDay, -DAYS_TO_WARN)] },
    ...(defaultNoticeOn === null ? [] : [plain(of, question, 'default', null, days === undefined ? null : daysLater(defaultNoticeOn, days), 'awb 4:17', notLaidDown('daysAfterDefaultNotice'))])
  ]
}

function ofHearings (of: AdmissionCase, question: CaseQuestion): readonly Deadline[] {
  return of.hearings.flatMap(({ subject, state, until }) => state === 'offered' && until !== null ? [plain(of, question, 'hearing', subject, until, subject === 'refusal' ? 'awb 4:7' : subject === 'objection' ? 'awb 7:2' : 'awb 4:8')] : [])
}

/** The last day of the badge, also where a label in time keeps it running: that is the day a reminder counts from. */
function ofBadge (of: AdmissionCase, { beneath }: CaseStateOnDay, question: CaseQuestion): readonly Deadline[] {
  const span = badgeSpan(of, question)
  if (span === null || beneath === 'lapsed' || (span.until === null && span.missing.length === 0)) return []
  const { from, until } = span
  const { awaited } = keptBy(of, span, question.on)
  const reminders = until === null ? [] : [...[...of.file.procedure.reminders].sort((first, second) => second - first).map((days) => daysLater(until, -days)).filter((day) => from === null || day >= from), daysLater(until, 1)]
  return [
    { ...plain(of, question, 'badge-end', null, until, span.isFull ? 'procedure labels' : 'procedure year-from', span.missing), reminders },
    ...(awaited === null ? [] : [plain(of, question, 'awaited-label', null, awaited.until, 'procedure days-while-label-awaited', until === null ? span.missing : notLaidDown('daysWhileLabelAwaited'))])
  ]
}

/** As long as somebody can object to a decision that was sent. */
function ofDecisions (of: AdmissionCase, question: CaseQuestion): readonly Deadline[] {
  const { decisions, objections, file: { ruleSet } } = of
  return decisions.flatMap(({ id, kind, sentOn }) => {
    if (sentOn === null || kind === 'objection' || objections.some(({ against }) => against === id)) return []
    const term = objectionTerm({ ruleSet, ...question, sentOn })
    return term.finding.verdict === 'not-met' ? [] : [{ kind: 'objection' as const, about: id, ...term, reminders: [] }]
  })
}

function ofObjections (of: AdmissionCase, question: CaseQuestion): readonly Deadline[] {
  const { decisions, objections, file: { ruleSet, procedure: { objectionCommittee } } } = of
  return objections.filter(({ isOpen }) => isOpen).map(({ id, against, adjournment }) => {
    const sentOn = decisions.find((decision) => decision.id === against)?.sentOn ?? null
    const term = objectionDecisionTerm({
      ruleSet, ...question, ...(sentOn === null ? {} : { sentOn }), ...(objectionCommittee === undefined ? {} : { committee: objectionCommittee }), adjournment, requests: [], otherStandstills: []
    })
    return { kind: 'objection-decision', about: id, ...term, reminders: term.lastDay === null ? [] : [daysLater(term.lastDay, -DAYS_TO_WARN)] }
  })
}

/** A day that no rule on terms reckons. */
function plain (of: AdmissionCase, { on }: CaseQuestion, kind: DeadlineKind, about: string | null, lastDay: IsoDay | null, norm: Norm, missing: readonly Missing[] = []): Deadline {
  const finding = judged({ of, on }, 'case-deadline', lastDay === null ? 'unknown' : on <= lastDay ? 'met' : 'not-met', norm, {
    facts: [fact('deadline-kind', 'code', kind), fact('last-day', 'day', lastDay)], missing
  })
  return { kind, about, lastDay, finding, reminders: [] }
}
