// The whole outside world of the service, in five names. Everything that is not an argument comes in here.
import type { IsoInstant } from '@sroi/matcher'
import type { Catalogues, TellWhy } from './catalogue/index.ts'
import type { ReadableStore, Store } from './store/index.ts'

export interface Clock {
  /** The moment it is, in UTC. */
  now (): IsoInstant
}

/** A structured log: facts first, then what happened. Never a body, a name or a free text of a caller. */
export interface Log {
  info (facts: object, message: string): void
  warn (facts: object, message: string): void
  error (facts: object, message: string): void
}

export interface Dependencies {
  readonly store: Store
  readonly clock: Clock
  readonly log: Log
  readonly catalogues: Catalogues
  readonly tellWhy: TellWhy
}

/** What a search needs of it. */
export interface SearchDependencies extends Pick<Dependencies, 'clock' | 'catalogues'> {
  readonly store: ReadableStore
}

/** What it takes to tell where one firm stands in a search. */
export interface PositionDependencies extends SearchDependencies, Pick<Dependencies, 'tellWhy'> {}
