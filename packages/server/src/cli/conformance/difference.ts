/** Where an answer is not what is prescribed. */
export interface Difference {
  /** JSON pointer into what is expected. */
  readonly path: string
  readonly expected: unknown
  /** Undefined: it is not there. */
  readonly got: unknown
}
