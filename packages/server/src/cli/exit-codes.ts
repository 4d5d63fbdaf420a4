import type { Verdict } from '@sroi/matcher'

/** What the command line says to the shell: whether an obligation applies, or what went wrong. */
export const EXIT = {
  met: 0,
  'not-met': 1,
  unknown: 2,
  /** The input has mistakes; all of them are on standard error. */
  input: 3,
  /** Our own fault. */
  fault: 4
} as const satisfies Record<Verdict, number> & Record<string, number>
