import type { CaseRole, CaseState } from '@sroi/matcher'

/** Whose turn it is where it is not the firm's, as far as a firm is told. */
const WAITS_FOR: Readonly<Partial<Record<CaseState, readonly CaseRole[]>>> = {
  submitted: ['coordinator'], 'under-review': ['coordinator'], advised: ['member'], suspended: ['coordinator'], objection: ['coordinator'], 'label-under-check': ['coordinator']
}

export function firmWaitsFor (state: CaseState): readonly CaseRole[] {
  return WAITS_FOR[state] ?? []
}
