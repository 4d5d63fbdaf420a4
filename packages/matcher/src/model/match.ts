// The question and the answer of `match`.
import type { Filters } from './filters.ts'
import type { AssessOutcome, AssessRequest } from './assess.ts'
import type { Candidate, Judgement } from './judgement.ts'
import type { Supplier } from './supplier.ts'
import type { Cents, CpvCode, IsoDay, RdPoint } from './values.ts'

/** What the contractor looks for. */
export interface Need {
  /** Absent: the codes of the contract. */
  readonly cpv?: readonly CpvCode[]
  /** True: only suppliers that share the CPV division (two digits) with the need; the others are counted as outside. */
  readonly sameDivisionOnly?: boolean
  /** Only suppliers that may perform a contract reserved in this way. */
  readonly reservation?: 'res-ws'
  /** What the contractor means to buy at most, excluding VAT. */
  readonly budgetCents?: Cents
  /** The day of delivery: the standing of a supplier is read on it. Absent: `on`, moved into the contract period. */
  readonly delivery?: IsoDay
  /** The last day of delivery, where it goes on for a while. Absent: `delivery` alone, or what is left of the contract period. */
  readonly deliveryUntil?: IsoDay
  /** Where the supplier should be near. */
  readonly near?: RdPoint
}

/** The part of the request that a person fills in; `on` and `knownAt` come from the caller's clock. */
export interface MatchQuestion extends Pick<AssessRequest, 'contract' | 'choice' | 'authority' | 'fillings' | 'assumptions'> {
  readonly need?: Need
  readonly filters?: Filters
  /** How many of each list are shown in full; the counts are always of all. Absent: 20. */
  readonly show?: number
  /** Turns the rotation among suppliers that are equal in everything else. */
  readonly seed?: string
}

export interface MatchRequest extends MatchQuestion, Pick<AssessRequest, 'ruleSet' | 'authorityName' | 'on' | 'knownAt'> {
  /** Where it lies; used when neither the need nor the contract names a place. Absent: distance is not known. */
  readonly authorityPoint?: RdPoint
  readonly suppliers: readonly Supplier[]
  /** The version of the register the suppliers were read at. */
  readonly register: { readonly id: string, readonly revision: number }
}

/** A list of which only the first are shown, but all are counted. */
export interface Shown<T> {
  readonly total: number
  readonly items: readonly T[]
}

export interface MatchOutcome extends AssessOutcome {
  readonly ranked: Shown<Candidate>
  readonly pending: Shown<Judgement>
  readonly refused: Shown<Judgement>
  /** Suppliers outside the question: it is certain that they do not meet what the need or a filter asks. */
  readonly outside: number
  readonly provenance: AssessOutcome['provenance'] & {
    readonly register: MatchRequest['register']
    readonly delivery: IsoDay
    readonly seed: string
  }
}
