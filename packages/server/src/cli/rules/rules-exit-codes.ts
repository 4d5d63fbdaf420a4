/** What `sroi rules` says to the shell. A mistake in the input and a fault of ours have the codes of the other commands. */
export const RULES_EXIT = {
  /** No error in the rules, no difference; warnings may have been told. */
  clean: 0,
  /** Errors in the rules, or differences. */
  found: 1
} as const
