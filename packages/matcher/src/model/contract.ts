// What is known of a contract. Every property may be absent, and absent means *not known*, never "no".
import type { Amount } from './amount.ts'
import type { ContractChange, Framework } from './contract-change.ts'
import type { CountedBy, Nature, Regime, Reservation, ReservedExecution, Stage, Trigger } from './contract-kind.ts'
import type { Award, ContractorLabel, Organisation } from './contract-party.ts'
import type { Exemption, SocialReturnTerms } from './contract-terms.ts'
import type { EvidenceByPointer } from './evidence.ts'
import type { AuthorityId, BasisPoints, CpvCode, IsoDay, RdPoint } from './values.ts'

/** An option the buyer holds, or a renewal, with what it would add. Without a value: not known how much. */
export interface ContractOption {
  readonly description?: string
  readonly value?: Amount
}

/** The days on which it is carried out, both ends inclusive. */
export interface ContractPeriod {
  readonly from: IsoDay
  /** Null: it runs without an end. Absent: the last day is not known. */
  readonly until?: IsoDay | null
}

/** The facts that a lot can have of its own. */
export interface ContractFacts {
  readonly title?: string
  readonly nature?: Nature
  readonly cpv?: readonly CpvCode[]
  /** Where it is carried out: NUTS codes as published, and a municipality or a point when known. */
  readonly performance?: { readonly nuts?: readonly string[], readonly municipality?: AuthorityId, readonly point?: RdPoint }
  readonly period?: ContractPeriod
  /** Used when no start day, or no last day, is known: how long it runs, in months. */
  readonly months?: number
  readonly value?: { readonly estimated?: Amount, readonly awarded?: Amount }
  readonly awards?: readonly Award[]
  /** What the buyer may still take. Empty: nothing. */
  readonly options?: readonly ContractOption[]
  /** How it can be renewed, with what that would add. Null: it cannot. */
  readonly renewals?: ContractOption | null
  readonly reservation?: Reservation
  readonly reservedExecution?: ReservedExecution
  /** How the tender documents count the workers of whoever performs a reserved contract. */
  readonly countedBy?: CountedBy
  /** Which part of the sum pays for labour. */
  readonly labourShareBasisPoints?: BasisPoints
  /** What was invoiced for it, and the wage sum it takes: for rules that take their rate of these. Excluding VAT, when final. */
  readonly invoicedTurnover?: Amount
  readonly wageSum?: Amount
  readonly exemptions?: readonly Exemption[]
  /** The labels of the contractor, where no party says its own. Empty: none. */
  readonly contractorLabels?: readonly ContractorLabel[]
  readonly terms?: SocialReturnTerms
}

export interface Lot extends ContractFacts {
  readonly id: string
}

/** The days that can select a version of a rule. */
export interface ContractDays {
  readonly publication?: IsoDay
  readonly award?: IsoDay
  /** The day the contract was concluded, or the subsidy granted. */
  readonly contract?: IsoDay
}

export interface Contract extends ContractFacts {
  readonly id: string
  /** Absent is `contract`. */
  readonly trigger?: Trigger
  /** Absent is `concluded`: somebody who describes a contract by hand has one. */
  readonly stage?: Stage
  readonly regime?: Regime
  readonly days?: ContractDays
  /** More than one: joint buyers. */
  readonly buyers?: readonly Organisation[]
  readonly framework?: Framework
  /** Absent or empty: not divided into lots. */
  readonly lots?: readonly Lot[]
  /** What is not listed has not happened. */
  readonly changes?: readonly ContractChange[]
  readonly evidence?: EvidenceByPointer
}

/** Which part of a contract the question is about. */
export interface PartChoice {
  readonly lot?: string
  /** The name or identifier value of the contractor whose obligation it is. */
  readonly party?: string
}
