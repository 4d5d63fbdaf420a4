// Of all that can be done in a case: what does it wait for?
import type { CaseEventType, CaseState, NextAction } from '@sroi/matcher'

const DECIDES: readonly CaseEventType[] = ['temporary-admission-decided', 'refusal-decided', 'full-admission-decided']
const ON_BADGE: readonly CaseEventType[] = [
  'decision-sent', 'full-admission-decided', 'extension-given', 'extension-refused', 'suspension-decided', 'suspension-lifted', 'withdrawal-decided', 'label-checked', 'hearing-closed', 'view-received', 'label-handed-in', 'label-applied'
]

/** In each state what moves a case on, what comes last first: the first of these that nothing stands in the way of is what it waits for. */
const EXPECTED: Readonly<Record<CaseState, readonly CaseEventType[]>> = {
  draft: ['application-submitted', 'reapplication-allowed'],
  submitted: ['review-started', 'completion-requested'],
  incomplete: ['application-completed', 'leaving-aside-decided'],
  'under-review': ['advice-given', 'hearing-closed', 'criterion-judged', 'view-received'],
  advised: [...DECIDES, 'hearing-closed', 'vote-cast', 'round-opened', 'view-received'],
  'admitted-temporarily': ON_BADGE,
  extended: ON_BADGE,
  'label-awaited': ON_BADGE,
  'label-under-check': ON_BADGE,
  'admitted-full': ON_BADGE,
  suspended: ON_BADGE,
  objection: ['decision-sent', 'objection-upheld', 'objection-rejected', 'hearing-closed', 'hearing-offered', 'proposal-made', 'view-received'],
  refused: ['decision-sent', 'objection-lodged'],
  'left-aside': ['decision-sent', 'objection-lodged'],
  lapsed: ['decision-sent', 'label-handed-in'],
  withdrawn: ['decision-sent', 'objection-lodged']
}

/** What the reader can do that the case waits for; else what it waits for, with what must come first. Null: nothing that is theirs. */
export function expectedStep (state: CaseState, next: readonly NextAction[]): NextAction | null {
  const awaited = awaitedSteps(state, next)
  return awaited.find(({ first }) => first.length === 0) ?? awaited.at(-1) ?? null
}

/** What still stands between a case and the step that ends its state. */
export function standsBefore (state: CaseState, next: readonly NextAction[]): NextAction['first'] {
  return awaitedSteps(state, next)[0]?.first ?? []
}

function awaitedSteps (state: CaseState, next: readonly NextAction[]): readonly NextAction[] {
  return EXPECTED[state].flatMap((type) => next.find((action) => action.type === type && isAwaited(action)) ?? [])
}

/** A firm can say something as long as nothing is decided; it is waited for while somebody asked. */
function isAwaited ({ type, until }: NextAction): boolean {
  return type !== 'view-received' || until !== null
}

/** Whether somebody decides by it. */
export function isDecision (type: CaseEventType): boolean {
  return type.endsWith('-decided') || type === 'extension-given' || type === 'extension-refused' || type === 'suspension-lifted' || type === 'objection-upheld' || type === 'objection-rejected'
}
