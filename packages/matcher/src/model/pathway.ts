// The answer of the planner: for each label whether the firm can have it by a day, and what it takes.
import type { Finding, Missing } from './finding.ts'
import type { FirmStatements } from './firm.ts'
import type { BasisPoints, IsoDay } from './values.ts'

/**
 * `held`: on record for that day. `reachable`: all that is asked is there, or is something the firm can do. `never`: with these facts no day
 * up to then is possible; a firm that changes asks again with its new facts. `unknown`: a fact or a rule is missing.
 */
export type PathwayOutcome = 'reachable' | 'never' | 'unknown' | 'held'

/** What is still to be done. `days`: how long it takes; null where no source says. */
export type PathwayStep =
  | { readonly kind: 'act', readonly fact: keyof FirmStatements, readonly asked: boolean, readonly days: number | null }
  | { readonly kind: 'wait', readonly until: IsoDay }
  | { readonly kind: 'procedure', readonly days: number | null, readonly startedOn: IsoDay | null }

export interface Pathway {
  readonly scheme: string
  readonly level: string | null
  /** As the issuer calls it. */
  readonly name: string
  readonly outcome: PathwayOutcome
  readonly finding: Finding
  /** Everything that is not known: what keeps the outcome open, and what keeps the latest start from being known. */
  readonly missing: readonly Missing[]
  /** The last day on which the first step can begin. Null: not known, already begun, or nothing to begin. */
  readonly latestStart: IsoDay | null
  readonly steps: readonly PathwayStep[]
}

/** Between which shares the truth lies, rounded down to whole basis points; the same twice when everything is known. */
export interface ShareRange {
  readonly leastBasisPoints: BasisPoints
  readonly mostBasisPoints: BasisPoints
}

/** A contribution in the way of the PSO. The comparison with a norm uses the exact figures; these are rounded down once, each by itself. */
export interface PsoMeasurement {
  readonly sizeFteHundredths: number | null
  /** Null: not known at all. */
  readonly direct: ShareRange | null
  readonly indirect: ShareRange | null
  readonly total: ShareRange | null
  /** What would make it exact. */
  readonly missing: readonly Missing[]
}
