// The state machine as data: for each type of event and each state whether it can happen there, and where the case can be after it.
import { answerTo } from '../answer-to.ts'
import { MatcherError } from '../error.ts'
import type { CaseState, TransitionRefusal } from '../model/admission-case.ts'
import type { CaseEventType } from '../model/case-event.ts'

/** The columns of the table. */
export const CASE_STATES = [
  'draft', 'submitted', 'incomplete', 'under-review', 'advised', 'admitted-temporarily', 'extended', 'label-awaited', 'label-under-check', 'admitted-full',
  'suspended', 'objection', 'refused', 'left-aside', 'lapsed', 'withdrawn'
] as const satisfies readonly CaseState[]

/** The states after it; `as-beneath`: as in the state beneath the objection, and the objection stays; else why it cannot happen. */
export type Cell = { readonly to: readonly CaseState[] } | 'stays' | 'as-beneath' | TransitionRefusal

type Cells<Columns extends readonly unknown[]> = { readonly [C in keyof Columns]: Cell }
type Row = Cells<typeof CASE_STATES>

const to = (...states: readonly CaseState[]): Cell => ({ to: states })
const [S, B] = ['stays', 'as-beneath'] as const
const [early, late, ended, none, no, not, is] = ['too-early', 'too-late', 'ended', 'no-badge', 'no-objection', 'not-suspended', 'is-suspended'] as const
const [SUBMITTED, INCOMPLETE, REVIEW, ADVISED, REFUSED, ASIDE] = [to('submitted'), to('incomplete'), to('under-review'), to('advised'), to('refused'), to('left-aside')]
const [FULL, EXTENDED, AWAITED, CHECK, SUSPENDED, OBJECTION, WITHDRAWN] = [to('admitted-full'), to('extended'), to('label-awaited'), to('label-under-check'), to('suspended'), to('objection'), to('withdrawn')]
/** A label that was applied for, or handed in, before the decision counts at once. */
const BADGE = to('admitted-temporarily', 'label-awaited', 'label-under-check')
const CHECKED = to('label-under-check', 'admitted-temporarily', 'extended', 'label-awaited', 'admitted-full', 'lapsed')
const LIFTED = to('admitted-temporarily', 'extended', 'label-awaited', 'label-under-check', 'admitted-full')
const SETTLED = to('admitted-temporarily', 'extended', 'label-awaited', 'label-under-check', 'admitted-full', 'suspended', 'objection', 'refused', 'left-aside', 'lapsed', 'withdrawn')
const UPHELD = to('submitted', 'under-review', 'admitted-temporarily', 'extended', 'label-awaited', 'label-under-check', 'admitted-full', 'suspended', 'objection', 'lapsed', 'withdrawn')

/** A row without a cell for every state, and a table without a row for every type, does not compile. */
const TABLE: Readonly<Record<CaseEventType, Row>> = {
  //                              draft      submitted   incomplete  review     advised    temporary  extended   awaited    check      full       suspended  objection  refused    aside      lapsed     withdrawn
  'reapplication-allowed':       [S,         late,       late,       late,      late,      late,      late,      late,      late,      late,      late,      B,         ended,     ended,     ended,     ended],
  'application-submitted':       [SUBMITTED, late,       late,       late,      late,      late,      late,      late,      late,      late,      late,      B,         ended,     ended,     ended,     ended],
  'document-added':              [early,     S,          S,          S,         S,         late,      late,      late,      late,      late,      late,      B,         ended,     ended,     ended,     ended],
  'completion-requested':        [early,     INCOMPLETE, S,          INCOMPLETE, late,     late,      late,      late,      late,      late,      late,      B,         ended,     ended,     ended,     ended],
  'application-completed':       [early,     early,      SUBMITTED,  late,      late,      late,      late,      late,      late,      late,      late,      B,         ended,     ended,     ended,     ended],
  'review-started':              [early,     REVIEW,     early,      late,      late,      late,      late,      late,      late,      late,      late,      B,         ended,     ended,     ended,     ended],
  'criterion-judged':            [early,     early,      early,      S,         REVIEW,    late,      late,      late,      late,      late,      late,      B,         ended,     ended,     ended,     ended],
  'decision-delayed':            [early,     S,          S,          S,         S,         late,      late,      late,      late,      late,      late,      B,         ended,     ended,     ended,     ended],
  'interest-declared':           [early,     S,          S,          S,         S,         S,         S,         S,         S,         S,         S,         S,         ended,     ended,     ended,     ended],
  'case-handed-over':            [early,     S,          S,          S,         S,         S,         S,         S,         S,         S,         S,         S,         S,         S,         S,         S],
  'hearing-offered':             [early,     early,      early,      S,         S,         S,         S,         S,         S,         S,         S,         S,         ended,     ended,     ended,     ended],
  'view-received':               [early,     early,      early,      S,         S,         S,         S,         S,         S,         S,         S,         S,         ended,     ended,     ended,     ended],
  'hearing-closed':              [early,     early,      early,      S,         S,         S,         S,         S,         S,         S,         S,         S,         ended,     ended,     ended,     ended],
  'hearing-skipped':             [early,     early,      early,      S,         S,         S,         S,         S,         S,         S,         S,         S,         ended,     ended,     ended,     ended],
  'advice-given':                [early,     early,      early,      ADVISED,   late,      late,      late,      late,      late,      late,      late,      B,         ended,     ended,     ended,     ended],
  'case-returned':               [early,     early,      early,      early,     REVIEW,    late,      late,      late,      late,      late,      late,      B,         ended,     ended,     ended,     ended],
  'proposal-made':               [early,     early,      early,      early,     early,     S,         S,         S,         S,         S,         S,         S,         ended,     ended,     ended,     ended],
  'vote-cast':                   [early,     early,      early,      early,     S,         S,         S,         S,         S,         S,         S,         S,         ended,     ended,     ended,     ended],
  'round-opened':                [early,     early,      early,      early,     S,         S,         S,         S,         S,         S,         S,         S,         ended,     ended,     ended,     ended],
  'temporary-admission-decided': [early,     early,      early,      early,     BADGE,     late,      late,      late,      late,      late,      late,      B,         ended,     ended,     ended,     ended],
  'full-admission-decided':      [early,     early,      early,      early,     FULL,      early,     early,     early,     FULL,      late,      is,        B,         ended,     ended,     ended,     ended],
  'refusal-decided':             [early,     early,      early,      early,     REFUSED,   late,      late,      late,      late,      late,      late,      B,         ended,     ended,     ended,     ended],
  'leaving-aside-decided':       [early,     early,      ASIDE,      late,      late,      late,      late,      late,      late,      late,      late,      B,         ended,     ended,     ended,     ended],
  'decision-sent':               [early,     S,          S,          S,         S,         S,         S,         S,         S,         S,         S,         S,         S,         S,         S,         S],
  'label-applied':               [early,     S,          S,          S,         S,         AWAITED,   AWAITED,   S,         S,         S,         S,         B,         ended,     ended,     ended,     ended],
  'label-handed-in':             [early,     S,          S,          S,         S,         CHECK,     CHECK,     CHECK,     S,         S,         S,         B,         ended,     ended,     CHECK,     ended],
  'label-checked':               [early,     S,          S,          S,         S,         early,     early,     early,     CHECKED,   S,         S,         B,         ended,     ended,     ended,     ended],
  'extension-asked':             [early,     early,      early,      early,     early,     S,         S,         S,         S,         late,      S,         B,         ended,     ended,     ended,     ended],
  'extension-given':             [early,     early,      early,      early,     early,     EXTENDED,  S,         S,         S,         late,      S,         B,         ended,     ended,     ended,     ended],
  'extension-refused':           [early,     early,      early,      early,     early,     S,         S,         S,         S,         late,      S,         B,         ended,     ended,     ended,     ended],
  'suspension-decided':          [none,      none,       none,       none,      none,      SUSPENDED, SUSPENDED, SUSPENDED, SUSPENDED, SUSPENDED, is,        B,         ended,     ended,     ended,     ended],
  'suspension-lifted':           [none,      none,       none,       none,      none,      not,       not,       not,       not,       not,       LIFTED,    B,         ended,     ended,     ended,     ended],
  'withdrawal-decided':          [none,      none,       none,       none,      none,      WITHDRAWN, WITHDRAWN, WITHDRAWN, WITHDRAWN, WITHDRAWN, WITHDRAWN, B,         ended,     ended,     ended,     ended],
  'firm-withdrew':               [early,     WITHDRAWN,  WITHDRAWN,  WITHDRAWN, WITHDRAWN, WITHDRAWN, WITHDRAWN, WITHDRAWN, WITHDRAWN, WITHDRAWN, WITHDRAWN, B,         ended,     ended,     ended,     ended],
  'default-notice-received':     [early,     S,          S,          S,         S,         late,      late,      late,      late,      late,      late,      S,         ended,     ended,     ended,     ended],
  'objection-lodged':            [early,     early,      early,      early,     early,     OBJECTION, OBJECTION, OBJECTION, OBJECTION, OBJECTION, OBJECTION, S,         OBJECTION, OBJECTION, OBJECTION, OBJECTION],
  'objection-adjourned':         [no,        no,         no,         no,        no,        no,        no,        no,        no,        no,        no,        S,         no,        no,        no,        no],
  'objection-upheld':            [no,        no,         no,         no,        no,        no,        no,        no,        no,        no,        no,        UPHELD,    no,        no,        no,        no],
  'objection-rejected':          [no,        no,         no,         no,        no,        no,        no,        no,        no,        no,        no,        SETTLED,   no,        no,        no,        no],
  'objection-withdrawn':         [no,        no,         no,         no,        no,        no,        no,        no,        no,        no,        no,        SETTLED,   no,        no,        no,        no]
}

/** Every type of event, in the order of a case. */
export const CASE_EVENT_TYPES = Object.keys(TABLE) as readonly CaseEventType[]

/**
 * What an event of a type can do in a state. A state without a column does not compile where this is called.
 * @throws MatcherError INVALID_REQUEST when there is no such state or type.
 */
export function cellOf (state: (typeof CASE_STATES)[number], type: CaseEventType): Cell {
  return answerTo(() => {
    const cell = Object.hasOwn(TABLE, type) ? TABLE[type][CASE_STATES.indexOf(state)] : undefined
    if (cell !== undefined) return cell
    throw new MatcherError('INVALID_REQUEST', [{ place: '', code: 'no-event', detail: 'There is no such state, or no such type of event. Choose one of CASE_STATES, and one of CASE_EVENT_TYPES.' }])
  })
}
