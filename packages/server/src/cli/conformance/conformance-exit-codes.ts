/** What `sroi conformance` says to the shell. A fault of ours has the code of the other commands. */
export const CONFORMANCE_EXIT = {
  agrees: 0,
  differs: 1,
  /** The words of the command are not right, or the program did not answer. */
  failed: 2
} as const
