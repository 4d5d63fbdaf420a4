// What a purchase mix is, and how good it is proven to be.
import type { Finding } from './finding.ts'
import type { IsoMonth } from './plan-question.ts'
import type { BasisPoints, Cents, IsoDay } from './values.ts'

/** A demand that a mix must meet: of the contractor, of a supplier or of a rule. */
export type MixDemand =
  | 'obligation' | 'deadline' | 'concentration' | 'suppliers' | 'budget' | 'extra-budget' | 'local'
  | 'capacity' | 'minimum-order' | 'unrelated' | 'may-fill'

/** Bought from one supplier, delivered on a day of the month between `from` and `until`. */
export interface MixPurchase {
  readonly month: IsoMonth
  /** On each of these days it counts alike. */
  readonly from: IsoDay
  readonly until: IsoDay
  readonly cents: Cents
  readonly recognitionBasisPoints: BasisPoints
  readonly reason?: string
  readonly fillsCents: Cents
  /** Is it known to be bought to carry out the contract? */
  readonly isForContract: boolean
  /** The planned spend that it takes the place of; null: it comes on top. */
  readonly planned: string | null
}

export interface MixSupplier {
  readonly id: string
  readonly name: string
  readonly purchaseCents: Cents
  /** Of all that is bought. */
  readonly shareBasisPoints: BasisPoints
  readonly fillsCents: Cents
  /** Null: not known. */
  readonly isLocal: boolean | null
  /** What pays for work of the target group. Null: not known. */
  readonly targetGroupCents: Cents | null
  readonly capacityIsAssumed: boolean
  readonly purchases: readonly MixPurchase[]
}

/** How good the mix is by its objective, and how good any mix can be; in whole cents, or in suppliers. */
export interface MixProof {
  readonly isOptimal: boolean
  readonly unit: 'cents' | 'suppliers'
  readonly value: number
  /** No mix is below this. */
  readonly bound: number
  readonly gap: number
}

export interface Mix {
  readonly suppliers: readonly MixSupplier[]
  readonly purchaseCents: Cents
  readonly plannedCents: Cents
  readonly extraCents: Cents
  readonly fillsCents: Cents
  readonly localCents: Cents
  readonly targetGroupCents: Cents
  readonly proof: MixProof
  /** Against the first mix; null for the first itself. */
  readonly more: { readonly value: number, readonly extraCents: number, readonly purchaseCents: number } | null
  readonly finding: Finding
}

/** How far one demand gives way: months for the deadline, suppliers, basis points for the share of one supplier, cents for the rest. */
export interface MixChange {
  readonly demand: MixDemand
  readonly unit: 'cents' | 'months' | 'suppliers' | 'basis-points'
  readonly by: number
  /** What is asked now. Null: only local suppliers. */
  readonly asked: number | IsoDay | null
  readonly needed: number | IsoDay | null
}

export interface MixClash {
  /** All of them together cannot be met; without any one of them the others can. */
  readonly demands: readonly MixDemand[]
  /** False: the solver gave up on a part of it, so that the set may be larger than it need be. */
  readonly isProven: boolean
  /** For each that can give way on its own: how little is enough. */
  readonly alone: readonly MixChange[]
  /** The cheapest way out by the costs that were passed. Null: no costs were, or there is none. */
  readonly cheapest: { readonly changes: readonly MixChange[], readonly cost: number, readonly isOptimal: boolean } | null
  readonly finding: Finding
}

export interface MixOutcome {
  /** `unknown`: the solver gave up before there was an answer. */
  readonly state: 'filled' | 'impossible' | 'unknown'
  /** The best first. */
  readonly mixes: readonly Mix[]
  readonly clash: MixClash | null
  /** Suppliers that no mix can lean on, and why; only the first are shown. */
  readonly setAside: { readonly total: number, readonly items: readonly { readonly id: string, readonly name: string, readonly finding: Finding }[] }
  readonly finding: Finding
  readonly provenance: { readonly matcher: string, readonly on: IsoDay }
}
