// The only exception of the library: something the caller must repair. A refusal or an unknown is never one.

export type MatcherErrorCode =
  | 'INVALID_REQUEST'      // a value outside its range, a lot that does not exist
  | 'INVALID_RULE_SET'     // rule sets that contradict themselves or do not build on each other
  | 'INVALID_NOTICE'       // not a notice that can be read
  | 'INVALID_SNAPSHOT'     // bytes that are no snapshot of a catalogue, or one of another version

/** One thing that is wrong: where, what, which value, how to repair it. */
export interface Problem {
  /** JSON pointer into what the caller passed, or line and column of a file. */
  readonly place: string
  /** Stable, kebab-case. */
  readonly code: string
  /** One English sentence: what is wrong, with which value, and the repair. */
  readonly detail: string
}

/** Carries every problem that was found, not only the first. */
export class MatcherError extends Error {
  readonly code: MatcherErrorCode
  readonly problems: readonly Problem[]

  constructor (code: MatcherErrorCode, problems: readonly Problem[], options?: ErrorOptions) {
    super(problems.map((problem) => `${problem.place}: ${problem.detail}`).join('\n'), options)
    this.name = 'MatcherError'
    this.code = code
    this.problems = problems
  }
}
