// What is known of a contract. Every property may be absent, and absent means *not known*, never "no".
import type { EvidenceByPointer } from './evidence.ts'
import type {
  AuthorityId, BasisPoints, Cents, CpvCode, IsoDay, OrganisationIdentifier, Period, RdPoint
} from './values.ts'

/** eForms codelist `contract-nature`. */
export type Nature = 'works' | 'supplies' | 'services'

/** eForms BT-71, codelist `reserved-procurement`. */
export type Reservation = 'none' | 'res-ws' | 'res-pub-ser'

/** eForms BT-736, codelist `reserved-execution`. */
export type ReservedExecution = 'yes' | 'no' | 'not-known'

/** Workers as heads, or as full-time equivalents. */
export type CountedBy = 'headcount' | 'fte'

/**
 * What makes an obligation arise: a contract put out to tender, a subsidy that is granted, a permit, or the turnover of a
 * supplier in a year (then the sum is that turnover, and the day of the contract is the last day of the year).
 */
export type Trigger = 'contract' | 'subsidy' | 'permit' | 'supplier-year'

/**
 * How far the buyer is. A notice is not a contract: `profile` and `planned` carry no sum, a `call` only estimates,
 * an `award` what was awarded, a `change` what was modified. `concluded`: the parties have signed.
 */
export type Stage = 'profile' | 'planned' | 'call' | 'award' | 'change' | 'concluded'

/** Which European law the procedure falls under: Directive 2014/24, 2014/25, 2014/23, 2009/81, or none named. */
export type Regime = 'classic' | 'utilities' | 'concession' | 'defence' | 'other'

/** An amount of money. Euros are whole cents; another currency stays as it was published and is never converted. */
export interface Amount {
  /** Present only for euros. */
  readonly cents?: Cents
  /** ISO 4217; absent is `EUR`. */
  readonly currency?: string
  /** The figure as it stands in the source. */
  readonly published?: string
  /** Absent is `excluding`: notices and thresholds state amounts without VAT. */
  readonly vat?: 'excluding' | 'including'
  /** With `vat: 'including'`: the rate it includes, 2100 for 21 %. Without it the amount cannot be used. */
  readonly vatRateBasisPoints?: BasisPoints
}

export interface Organisation {
  readonly name: string
  readonly identifier?: OrganisationIdentifier
  readonly town?: string
}

/** A party to the contract on the selling side. */
export interface ContractParty extends Organisation {
  readonly role?: 'main' | 'consortium-member' | 'subcontractor'
  /** The part of the sum that is this party's. */
  readonly shareBasisPoints?: BasisPoints
  /** The labels it holds. Empty: none. */
  readonly labels?: readonly ContractorLabel[]
}

/** A label that a contractor holds, or held. */
export interface ContractorLabel {
  readonly scheme: string
  /** Null where the scheme has no levels. */
  readonly level: string | null
  readonly period: Period
}

/** One award: a lot can have several, to one contractor or to a consortium. */
export interface Award {
  readonly id: string
  readonly parties: readonly ContractParty[]
  readonly value?: Amount
  readonly on?: IsoDay
}

/** What the tender documents, the contract or the grant decision themselves say. They prevail over any rule set. */
export interface SocialReturnTerms {
  readonly applies?: boolean
  /** Of the contract sum. */
  readonly rateBasisPoints?: BasisPoints
  /** The rate the contractor offered in its bid, where the procedure asked for one: it binds. */
  readonly offeredBasisPoints?: BasisPoints
  readonly amountCents?: Cents
  /** What the rate is taken of, where the clause says. */
  readonly base?: 'contract-sum' | 'invoiced-turnover' | 'wage-sum'
  /** The clause names a version of the rules: that of this day, as known on it. Absent: the version the contract's own days select. */
  readonly rulesOn?: IsoDay
  /** The clause names a version of the table of values: that of this day. */
  readonly tableVersionOn?: IsoDay
  /** What is paid for each euro that was not filled: 10 000 is as much, 15 000 one and a half times. */
  readonly penaltyFactorBasisPoints?: number
  /** The clause, for the reader. */
  readonly clause?: string
  /** Literal passages that name social return without settling it: a person must read the documents. */
  readonly mentions?: readonly Mention[]
}

/** Why somebody was let off, or given a lower rate. A closed list: "other" cannot be said. */
export type ExemptionReason =
  | 'disproportionate'          // the rate is out of proportion to the contract
  | 'unrelated-to-subject'      // the work of the contract leaves no room for the target group
  | 'performed-by-target-group' // the contract is reserved, the target group performs it
  | 'contractor-holds-label'    // the contractor's own label is accepted instead

/** A decision of the authority that lets this contract off, or lowers its rate: a dated fact with its legal basis. */
export interface Exemption {
  readonly kind: 'exempt' | 'lower-rate'
  /** Needed for `lower-rate`. */
  readonly rateBasisPoints?: BasisPoints
  readonly reason: ExemptionReason
  /** The article it rests on, as the decision names it. */
  readonly legalBasis: string
  readonly decidedOn: IsoDay
  readonly period: Period
}

export interface Mention {
  readonly text: string
  readonly place: string
}

/** An option the buyer holds, with what it would add. */
export interface ContractOption {
  readonly description?: string
  readonly value?: Amount
}

/** The facts that a lot can have of its own. */
export interface ContractFacts {
  readonly title?: string
  readonly nature?: Nature
  readonly cpv?: readonly CpvCode[]
  /** Where it is carried out: NUTS codes as published, and a municipality or a point when known. */
  readonly performance?: { readonly nuts?: readonly string[], readonly municipality?: AuthorityId, readonly point?: RdPoint }
  readonly period?: Period
  /** Used when no start day is known: how long it runs, in months. */
  readonly months?: number
  readonly value?: { readonly estimated?: Amount, readonly awarded?: Amount }
  readonly awards?: readonly Award[]
  readonly options?: readonly ContractOption[]
  readonly renewals?: { readonly description?: string, readonly value?: Amount }
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

export interface CallOff {
  readonly id: string
  readonly value: Amount
  readonly on: IsoDay
  /** Which of the joint buyers called off. */
  readonly buyer?: string
}

/** A framework agreement: its value is a ceiling; what is bought are the call-offs. */
export interface Framework {
  readonly callOffs?: readonly CallOff[]
  /** Each buyer concludes a framework of its own. */
  readonly perBuyer?: boolean
  readonly ceiling?: Amount
}

/** A dated change of a concluded contract: what it does to an obligation is a rule. `option`: an option was taken up. */
export interface ContractChange {
  readonly kind: 'option' | 'renewal' | 'extra-work' | 'indexation' | 'termination'
  readonly on: IsoDay
  /** The sum after the change. */
  readonly sumAfter?: Amount
  readonly reason?: string
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
