import type { AdmissionCase, CaseStateOnDay } from '../../model/admission-case.ts'
import type { CaseEvent, CaseEventOf, CaseEventType, HearingSubject } from '../../model/case-event.ts'
import type { Finding } from '../../model/finding.ts'
import type { DecisionKind } from '../../model/procedure.ts'
import { fact } from '../../primitives/index.ts'
import { type Asked, judged, notLaidDown } from '../asked.ts'
import { EVENT_RULES } from '../event-rules.ts'

type Of<T extends CaseEventType> = (event: CaseEventOf<T>, of: AdmissionCase, stands: CaseStateOnDay) => string | null

/** What is wrong with what an event refers to; null: nothing. */
const FAULT_OF: { readonly [T in CaseEventType]?: Of<T> } = {
  'criterion-judged': ({ criterion }, { file: { procedure: { criteria } } }) => criteria === undefined || criteria.includes(criterion) ? null : 'no-such-criterion',
  // who stands in for a colleague takes the case over, and gives it to nobody who has it
  'case-handed-over': ({ to }, { holder }) => to === '' ? 'to-nobody' : to === holder ? 'to-oneself' : null,
  'hearing-offered': ({ subject }, of) => canBeHeard(subject, of) ? null : 'nothing-to-hear',
  // as long as it is not decided the firm can still say something, also when the desk had finished hearing it
  'view-received': ({ subject }, { hearings }) => hearings.some((one) => one.subject === subject) ? null : 'no-hearing-offered',
  'hearing-closed': ({ subject, answered, on }, of) => {
    const hearing = of.hearings.find((one) => one.subject === subject)
    if (hearing?.state !== 'offered') return 'no-hearing-offered'
    if (!answered && hearing.views.length > 0) return 'view-on-record'
    return !answered && hearing.until !== null && on <= hearing.until ? 'hearing-runs' : null
  },
  'hearing-skipped': ({ subject }, of) => canBeHeard(subject, of) ? null : 'nothing-to-hear',
  'proposal-made': ({ kind }, of, { beneath }) => canBeProposed(kind, of, beneath) ? null : 'nothing-to-propose',
  'decision-sent': ({ decision }, { decisions }) => {
    const taken = decisions.find(({ id }) => id === decision)
    return taken === undefined ? 'no-such-decision' : taken.sentOn === null ? null : 'sent-already'
  },
  'label-checked': ({ label }, { labels, stage }) => {
    const shown = labels.find(({ id }) => id === label)
    if (shown === undefined) return 'no-such-label'
    // what a full badge rests on is taken away by a decision, with a hearing, not by a check
    return shown.check === null || shown.check.result === 'not-listed' || (shown.check.result === 'valid' && stage !== 'admitted-full') ? null : 'checked-already'
  },
  'extension-refused': (_event, { extensionAsked }) => extensionAsked === null ? 'not-asked' : null,
  'objection-lodged': ({ against }, { decisions, objections }) => {
    const taken = decisions.find(({ id }) => id === against)
    if (taken === undefined || taken.kind === 'objection') return 'no-such-decision'
    return objections.some((one) => one.against === against) ? 'objected-already' : null
  },
  'objection-adjourned': ({ objection }, of) => openObjection(of, objection),
  'objection-upheld': ({ objection }, of) => openObjection(of, objection),
  'objection-rejected': ({ objection }, of) => openObjection(of, objection),
  'objection-withdrawn': ({ objection }, of) => openObjection(of, objection)
}

/** Is what the event refers to there, and still open? */
export function guardReference (asked: Asked): readonly Finding[] {
  const { of, event, type, stands } = asked
  if (event === null) return []
  const { norm } = EVENT_RULES[type]
  if (type === 'criterion-judged' && of.file.procedure.criteria === undefined) return [judged(asked, 'case-reference', 'unknown', 'procedure criteria', { missing: notLaidDown('criteria') })]
  const fault = (FAULT_OF[type] as Of<CaseEventType> | undefined)?.(event as CaseEvent, of, stands) ?? null
  return [judged(asked, 'case-reference', fault === null ? 'met' : 'not-met', norm, { facts: [fact('case-event', 'code', type), ...(fault === null ? [] : [fact('case-fault', 'code', fault)])] })]
}

function openObjection ({ objections }: AdmissionCase, objection: string): string | null {
  return objections.some(({ id, isOpen }) => id === objection && isOpen) ? null : 'no-open-objection'
}

function hasTemporary ({ stage }: AdmissionCase): boolean {
  return stage === 'admitted-temporarily' || stage === 'extended'
}

function canBeHeard (subject: HearingSubject, of: AdmissionCase): boolean {
  if (subject === 'refusal') return of.stage === 'under-review' || of.stage === 'advised'
  if (subject === 'objection') return of.objections.some(({ isOpen }) => isOpen)
  return hasTemporary(of) || (of.stage === 'admitted-full' && subject !== 'extension')
}

function canBeProposed (kind: DecisionKind, of: AdmissionCase, beneath: CaseStateOnDay['beneath']): boolean {
  if (kind === 'objection') return of.objections.some(({ isOpen }) => isOpen)
  if (beneath === 'lapsed') return false
  if (kind === 'full') return hasTemporary(of) && of.labels.some(({ check }) => check?.result === 'valid')
  if (kind === 'extension') return hasTemporary(of) && of.extensionAsked !== null
  return (kind === 'suspension' || kind === 'withdrawal') && (hasTemporary(of) || of.stage === 'admitted-full')
}
