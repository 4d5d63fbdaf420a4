// What each type of event asks, as data: who, why, by which rule, and what is guarded.
import type { CaseEventType } from '../model/case-event.ts'
import type { CaseRole, DecisionKind } from '../model/procedure.ts'
import type { Norm } from './norms.ts'

export type GuardName =
  | 'completeness' | 'findings' | 'reasons' | 'mandate' | 'votes' | 'four-eyes' | 'hearing' | 'label' | 'label-check' | 'label-in-time' | 'extension' | 'reapplication' | 'reference'
  | 'vote' | 'tie' | 'leaving-aside' | 'instead' | 'days'

export interface EventRule {
  /** Who puts it on record. Empty: whoever the procedure lets decide. */
  readonly roles: readonly CaseRole[]
  /** Its reason codes. */
  readonly reasons: readonly string[]
  /** The rule that knows such a thing. */
  readonly norm: Norm
  /** What holds for every event (order, role, reason, interest) is not repeated. */
  readonly guards: readonly GuardName[]
  /** `outcome`: which votes carry it. */
  readonly decides?: { readonly kind: DecisionKind, readonly outcome: 'yes' | 'no' }
}

const FIRM: readonly CaseRole[] = ['firm', 'coordinator']
const DESK: readonly CaseRole[] = ['coordinator']
const COMMITTEE: readonly CaseRole[] = ['member', 'chair']
const TO_DECIDE: readonly GuardName[] = ['mandate', 'four-eyes', 'votes', 'reasons']

/** Only an extension has reasons of the tenant's own: its `ground`. */
export const EVENT_RULES: Readonly<Record<CaseEventType, EventRule>> = {
  'reapplication-allowed': { roles: DESK, reasons: ['circumstances-changed', 'mistake'], norm: 'procedure reapplication', guards: ['reasons'] },
  'application-submitted': { roles: FIRM, reasons: ['first-application', 'new-application'], norm: 'awb 4:2', guards: ['reapplication'] },
  'document-added': { roles: FIRM, reasons: ['asked', 'own-motion'], norm: 'awb 4:2', guards: [] },
  'completion-requested': { roles: DESK, reasons: ['document-missing', 'fact-missing'], norm: 'awb 4:5', guards: ['days'] },
  'application-completed': { roles: FIRM, reasons: ['completed'], norm: 'awb 4:5', guards: ['completeness'] },
  'review-started': { roles: DESK, reasons: ['complete'], norm: 'awb 3:2', guards: ['completeness'] },
  'criterion-judged': { roles: DESK, reasons: ['judged', 'judged-again'], norm: 'awb 3:2', guards: ['reference', 'reasons'] },
  'decision-delayed': { roles: DESK, reasons: ['facts-take-longer', 'committee-later'], norm: 'awb 4:14', guards: ['days'] },
  'interest-declared': { roles: ['coordinator', 'member', 'chair', 'board'], reasons: ['family', 'work', 'financial', 'board-or-club', 'other-interest'], norm: 'awb 2:4', guards: [] },
  'case-handed-over': { roles: DESK, reasons: ['leave', 'illness', 'interest', 'workload', 'left'], norm: 'case taking-over', guards: ['reference'] },
  'hearing-offered': { roles: DESK, reasons: ['facts-of-others', 'decision-affects-firm', 'objection'], norm: 'awb 4:7', guards: ['reference', 'days'] },
  'view-received': { roles: FIRM, reasons: ['written', 'oral'], norm: 'awb 4:9', guards: ['reference', 'days'] },
  'hearing-closed': { roles: DESK, reasons: ['view-given', 'no-view-given'], norm: 'awb 4:7', guards: ['reference'] },
  'hearing-skipped': { roles: DESK, reasons: ['own-facts', 'minor-difference', 'urgent', 'firm-waived'], norm: 'awb 4:7', guards: ['reference', 'reasons'] },
  'advice-given': { roles: DESK, reasons: ['admit', 'refuse'], norm: 'awb 3:9', guards: ['completeness', 'findings', 'reasons'] },
  'case-returned': { roles: ['chair', 'coordinator'], reasons: ['more-facts', 'advice-unclear'], norm: 'awb 3:2', guards: ['reasons'] },
  'proposal-made': { roles: DESK, reasons: ['label-valid', 'extension-asked-for', 'signal', 'audit', 'repaired', 'objection'], norm: 'awb 3:2', guards: ['reference', 'reasons'] },
  'vote-cast': { roles: COMMITTEE, reasons: ['vote', 'changed'], norm: 'procedure votes', guards: ['vote', 'findings'] },
  'round-opened': { roles: ['chair'], reasons: ['tie'], norm: 'procedure tie', guards: ['tie'] },
  'temporary-admission-decided': { roles: [], reasons: ['admitted'], norm: 'procedure deciders', guards: [...TO_DECIDE, 'completeness', 'findings', 'days'], decides: { kind: 'admission', outcome: 'yes' } },
  'full-admission-decided': { roles: [], reasons: ['admitted'], norm: 'procedure labels', guards: [...TO_DECIDE, 'completeness', 'findings', 'label'], decides: { kind: 'full', outcome: 'yes' } },
  'refusal-decided': { roles: [], reasons: ['criterion-not-met', 'facts-not-known'], norm: 'awb 3:46', guards: [...TO_DECIDE, 'completeness', 'findings', 'hearing'], decides: { kind: 'admission', outcome: 'no' } },
  'leaving-aside-decided': { roles: [], reasons: ['not-completed'], norm: 'awb 4:5', guards: [...TO_DECIDE, 'leaving-aside'], decides: { kind: 'leaving-aside', outcome: 'yes' } },
  'decision-sent': { roles: ['coordinator', 'machine'], reasons: ['sent'], norm: 'awb 3:41', guards: ['reference'] },
  'label-applied': { roles: FIRM, reasons: ['applied'], norm: 'procedure labels', guards: [] },
  'label-handed-in': { roles: FIRM, reasons: ['issued', 'renewed'], norm: 'procedure labels', guards: ['days', 'label-in-time'] },
  'label-checked': { roles: DESK, reasons: ['register-of-issuer', 'document-of-firm', 'asked-issuer'], norm: 'procedure labels', guards: ['reference', 'label-check'] },
  'extension-asked': { roles: FIRM, reasons: ['asked'], norm: 'procedure extension', guards: ['extension'] },
  'extension-given': { roles: [], reasons: ['ground-met'], norm: 'procedure extension', guards: [...TO_DECIDE, 'extension'], decides: { kind: 'extension', outcome: 'yes' } },
  'extension-refused': { roles: [], reasons: ['no-ground', 'no-extension'], norm: 'awb 3:46', guards: [...TO_DECIDE, 'hearing', 'reference'], decides: { kind: 'extension', outcome: 'no' } },
  'suspension-decided': { roles: [], reasons: ['signal', 'audit', 'label-in-doubt'], norm: 'procedure deciders', guards: [...TO_DECIDE, 'hearing'], decides: { kind: 'suspension', outcome: 'yes' } },
  'suspension-lifted': { roles: [], reasons: ['repaired', 'signal-unfounded'], norm: 'procedure deciders', guards: TO_DECIDE, decides: { kind: 'suspension', outcome: 'yes' } },
  'withdrawal-decided': { roles: [], reasons: ['criterion-no-longer-met', 'wrong-facts', 'label-lost'], norm: 'procedure deciders', guards: [...TO_DECIDE, 'hearing'], decides: { kind: 'withdrawal', outcome: 'yes' } },
  'firm-withdrew': { roles: FIRM, reasons: ['own-request'], norm: 'case the-firm-is-free', guards: [] },
  'default-notice-received': { roles: FIRM, reasons: ['late'], norm: 'awb 4:17', guards: [] },
  'objection-lodged': { roles: FIRM, reasons: ['objection'], norm: 'awb 6:4', guards: ['reference', 'days'] },
  'objection-adjourned': { roles: DESK, reasons: ['longer'], norm: 'awb 7:10', guards: ['reference', 'days'] },
  'objection-upheld': { roles: [], reasons: ['founded'], norm: 'awb 7:11', guards: [...TO_DECIDE, 'hearing', 'reference', 'instead'], decides: { kind: 'objection', outcome: 'yes' } },
  'objection-rejected': { roles: [], reasons: ['unfounded', 'inadmissible'], norm: 'awb 7:11', guards: [...TO_DECIDE, 'hearing', 'reference'], decides: { kind: 'objection', outcome: 'no' } },
  'objection-withdrawn': { roles: FIRM, reasons: ['own-request'], norm: 'awb 6:21', guards: ['reference'] }
}
