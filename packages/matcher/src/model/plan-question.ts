// What is asked of a purchase mix.
import type { BasisPoints, Cents, CpvCode, IsoDay, Period } from './values.ts'

/** A month of the calendar, `2027-03`. Months compare as text. */
export type IsoMonth = string

/**
 * What makes one mix better than another. `cheapest`: least spent beyond what is planned. `most-local`: least bought from suppliers that
 * are not known to be local. `fewest-suppliers`. `most-target-group`: least of the money that does not pay for work of the target group.
 */
export type MixObjective = 'cheapest' | 'most-local' | 'fewest-suppliers' | 'most-target-group'

/** What counts of a purchase on these days; outside all of them nothing does. Where they overlap, the best holds. */
export interface RecognitionPeriod extends Period {
  readonly basisPoints: BasisPoints
  /** Why, in the caller's words: "temporary badge". */
  readonly reason?: string
}

/** A supplier of whom a purchase may be in the mix. What is absent is not known. */
export interface MixCandidate {
  readonly id: string
  readonly name: string
  readonly recognition: readonly RecognitionPeriod[]
  /** For some days it is not known what counts; nothing leans on them. */
  readonly recognitionIsOpen?: boolean
  readonly cpv?: readonly CpvCode[]
  /** What it can still take on up to the deadline, excluding VAT. Absent: no candidate, unless the question assumes a capacity. */
  readonly capacityCents?: Cents
  /** Below this it takes no order: all purchases from it in the mix together are one order. Absent: none stated. */
  readonly minimumOrderCents?: Cents
  /** The first purchase is delivered at least so many days after the day of the question. */
  readonly leadTimeDays?: number
  /** Does it sit in the municipality? */
  readonly inMunicipality?: boolean
  readonly distanceMetres?: number
  /** Which part of its work is done by the target group. */
  readonly targetGroupBasisPoints?: BasisPoints
}

/** Spend that the contractor makes anyway, somewhere in these months: a purchase that fits it costs nothing extra. */
export interface PlannedSpend {
  readonly id: string
  /** The CPV groups it is for: a supplier fits with three equal digits, or as many as a broader code has. */
  readonly cpv: readonly CpvCode[]
  readonly from: IsoMonth
  readonly until: IsoMonth
  readonly cents: Cents
  /** Is it bought to carry out the contract? Absent: not known. */
  readonly isForContract?: boolean
}

/** What the rules say of purchases. What is absent or null is not known, and then a mix does not lean on it. */
export interface MixRules {
  /** Do purchases count that have nothing to do with the contract? */
  readonly unrelated?: boolean | null
  /** The most that purchases may still fill of what is left. Absent: all of it. */
  readonly mayFillCents?: Cents
  /** What counts of one purchase is rounded down to this. Absent: cent. */
  readonly roundedTo?: 'cent' | 'euro'
}

/** What the contractor asks of a mix. */
export interface MixWishes {
  /** The most of all that is bought that may go to one supplier. */
  readonly concentrationBasisPoints?: BasisPoints
  readonly mostSuppliers?: number
  /** The most that is bought in all, excluding VAT. */
  readonly budgetCents?: Cents
  /** The most that is bought beyond what is planned. */
  readonly extraBudgetCents?: Cents
  /** Only suppliers that are known to be local. */
  readonly localOnly?: boolean
}

/**
 * What it costs the contractor when a demand gives way, in points of the caller's own: for each cent that is not filled, each month that
 * the deadline moves, each cent that the largest supplier gets above its share, each supplier, each cent above a budget, each cent that is
 * not local. What is absent does not give way.
 */
export interface RelaxationCosts {
  readonly obligation?: number
  readonly deadline?: number
  readonly concentration?: number
  readonly suppliers?: number
  readonly budget?: number
  readonly extraBudget?: number
  readonly local?: number
}

/** The part of the request that a person fills in. */
export interface MixQuestion {
  /** What is left of the obligation. */
  readonly leftCents: Cents
  /** The last day on which a purchase fills it. */
  readonly deadline: IsoDay
  readonly objective: MixObjective
  readonly candidates: readonly MixCandidate[]
  readonly planned?: readonly PlannedSpend[]
  /** The CPV codes of the contract: a purchase beyond what is planned is for the contract when its supplier shares a group with them. */
  readonly contractCpv?: readonly CpvCode[]
  /** Said, or assumed, by the caller: what is bought beyond what is planned is for the contract, whatever the codes say. Absent: the codes tell. */
  readonly isForContract?: boolean
  readonly rules?: MixRules
  readonly wishes?: MixWishes
  /** A supplier is local in the municipality, or within this distance. */
  readonly localWithinMetres?: number
  /** For suppliers whose capacity is not known; what leans on it is marked. */
  readonly assumedCapacityCents?: Cents
  readonly relaxationCosts?: RelaxationCosts
  /** How many mixes, 1 to 3, each without at least one supplier of every earlier one. Absent: 3. */
  readonly mixes?: number
  /** How long the solver may take over each step. Absent: 10 000. */
  readonly limitMilliseconds?: number
}

export interface MixRequest extends MixQuestion {
  /** The first day on which something can be bought: the day of the question. */
  readonly on: IsoDay
}
