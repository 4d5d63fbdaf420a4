/** What the engine says now, beside what a payload says it said. */
export interface Again {
  /** Under the names they have in the payload. */
  readonly again: Readonly<Record<string, unknown>>
  /** Which properties of the payload are compared. */
  readonly compared: readonly string[]
  /** JSON pointers of what is not compared. */
  readonly ignored: ReadonlySet<string>
  readonly extent: 'whole' | 'shown'
}
