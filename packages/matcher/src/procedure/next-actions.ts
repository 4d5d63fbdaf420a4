// What can be done next in a case, by whom, until when, and what must come first?
import { answerTo } from '../answer-to.ts'
import type { AdmissionCase, CaseQuestion, Deadline, DeadlineKind, NextAction } from '../model/admission-case.ts'
import type { CaseEventType } from '../model/case-event.ts'
import { compareText } from '../primitives/index.ts'
import type { Asked } from './asked.ts'
import { caseDeadlines } from './deadlines.ts'
import { askGuards, rolesFor } from './guards/index.ts'
import { withoutCount } from './secret-votes.ts'
import { stateOn } from './state-on.ts'
import { CASE_EVENT_TYPES } from './states.ts'

/** Where there is nothing to do it with, it is no action. */
const THERE_IS: { readonly [T in CaseEventType]?: (of: AdmissionCase) => boolean } = {
  'reapplication-allowed': ({ file: { earlier }, reapplicationAllowed }) => earlier !== null && !reapplicationAllowed,
  'decision-delayed': ({ notice }) => notice === null,
  'view-received': ({ hearings }) => hearings.length > 0,
  'hearing-closed': ({ hearings }) => hearings.some(({ state }) => state === 'offered'),
  'vote-cast': ({ proposals }) => proposals.length > 0,
  'round-opened': ({ votes }) => votes.length > 0,
  'full-admission-decided': ({ labels }) => labels.some(({ check }) => check?.result === 'valid'),
  'decision-sent': ({ decisions }) => decisions.some(({ sentOn }) => sentOn === null),
  'label-checked': ({ labels }) => labels.some(({ check }) => check === null || check.result === 'not-listed'),
  'extension-asked': ({ file: { procedure }, extensionAsked }) => procedure.extension !== null && extensionAsked === null,
  'extension-given': ({ file: { procedure } }) => procedure.extension !== null,
  'extension-refused': ({ extensionAsked }) => extensionAsked !== null,
  'objection-lodged': ({ decisions, objections }) => decisions.some(({ id, kind }) => kind !== 'objection' && !objections.some(({ against }) => against === id)),
  'objection-adjourned': ({ objections }) => objections.some(({ isOpen, adjournment }) => isOpen && adjournment === null)
}

/** The term that waits for it. */
const WAITS: { readonly [T in CaseEventType]?: readonly DeadlineKind[] } = {
  'application-completed': ['completion'], 'document-added': ['completion'], 'leaving-aside-decided': ['leaving-aside'], 'review-started': ['decision'], 'criterion-judged': ['decision'], 'advice-given': ['decision'],
  'vote-cast': ['decision'], 'decision-delayed': ['decision'], 'temporary-admission-decided': ['decision'], 'refusal-decided': ['decision'], 'full-admission-decided': ['decision'], 'hearing-closed': ['hearing'], 'view-received': ['hearing'],
  'label-handed-in': ['awaited-label', 'badge-end'], 'label-applied': ['badge-end'], 'extension-asked': ['badge-end'], 'extension-given': ['badge-end'], 'extension-refused': ['badge-end'],
  'objection-lodged': ['objection'], 'objection-adjourned': ['objection-decision'], 'objection-upheld': ['objection-decision'], 'objection-rejected': ['objection-decision']
}

/**
 * What the table allows on a day, in the order of a case. What stands in the way of everybody is told beside it, save what secret votes come to; whether one person may do it, `mayHappen` tells.
 * @throws MatcherError INVALID_REQUEST as `stateOn`.
 */
export function nextActions (of: AdmissionCase, question: CaseQuestion): readonly NextAction[] {
  return answerTo(() => {
    const stands = stateOn(of, question)
    const deadlines = caseDeadlines(of, question)
    return CASE_EVENT_TYPES.flatMap((type) => {
      if (THERE_IS[type]?.(of) === false) return []
      const asked: Asked = { of, stands, type, event: null, ...question }
      const first = withoutCount(asked, askGuards(asked).filter(({ verdict }) => verdict !== 'met'))
      if (first.some(({ code }) => code === 'case-transition')) return []
      return [{ type, roles: rolesFor(asked) ?? [], until: untilOf(type, deadlines), first }]
    })
  })
}

/** The first of several of one kind; of several kinds the one that is named first. */
function untilOf (type: CaseEventType, deadlines: readonly Deadline[]): string | null {
  for (const kind of WAITS[type] ?? []) {
    const days = deadlines.filter((deadline) => deadline.kind === kind).flatMap(({ lastDay }) => lastDay ?? [])
    const [first] = days.sort(compareText)
    if (first !== undefined) return first
  }
  return null
}
