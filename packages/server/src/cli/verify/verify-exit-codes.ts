import type { VerificationState } from '../../verification/index.ts'

/** What `sroi verify` says to the shell. A mistake in the input and a fault of ours have the codes of the other commands. */
export const VERIFY_EXIT = {
  reproduced: 0,
  /** Nothing was asked again. */
  intact: 0,
  different: 1,
  'not-replayable': 2,
  'not-intact': 5
} as const satisfies Record<VerificationState, number>
