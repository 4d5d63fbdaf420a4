// The question and the answer of `match`.
import type { Contract, ContractFacts, PartChoice } from './contract.ts'
import type { EvidenceByPointer } from './evidence.ts'
import type { Finding, Verdict } from './finding.ts'
import type { Criterion } from './ranking-rule.ts'
import type { MergedRuleSet } from './rule-set.ts'
import type { Contact, Offering, Standing, Supplier } from './supplier.ts'
import type { AuthorityId, BasisPoints, Cents, CpvCode, IsoDay, IsoInstant, Period, RdPoint } from './values.ts'

/** What the contractor has already done, or agreed with the authority, to fill the obligation. */
export interface Filling {
  readonly state: 'filled' | 'agreed'
  readonly cents: Cents
  readonly description?: string
}

/** A value the caller assumes where no rule value is known. Everything that leans on it is marked. */
export interface Assumption {
  readonly topic: 'rate'
  readonly basisPoints: BasisPoints
  /** Why: "as in a neighbouring municipality". */
  readonly reason?: string
}

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
  /** Where the supplier should be near. */
  readonly near?: RdPoint
}

/** The part of the request that a person fills in; `on` and `knownAt` come from the caller's clock. */
export interface MatchQuestion {
  readonly contract: Contract
  readonly choice?: PartChoice
  /** Whose rules are asked for. */
  readonly authority: AuthorityId
  readonly fillings?: readonly Filling[]
  readonly assumptions?: readonly Assumption[]
  readonly need?: Need
  /** How many of each list are shown in full; the counts are always of all. Absent: 20. */
  readonly show?: number
  /** Turns the rotation among suppliers that are equal in everything else. */
  readonly seed?: string
}

/** What a contract owes, asked without the suppliers. */
export interface AssessRequest extends Pick<MatchQuestion, 'contract' | 'choice' | 'authority' | 'fillings' | 'assumptions'> {
  readonly ruleSet: MergedRuleSet
  /** As the caller's list has it; compared with the buyers of the contract. Absent: not compared, as for a buyer outside the list. */
  readonly authorityName?: string
  /** For provisions that the day of delivery selects. Absent: `on`, moved into the contract period. */
  readonly delivery?: IsoDay
  /** The day the question is asked. */
  readonly on: IsoDay
  /** What was published up to this moment is known. */
  readonly knownAt: IsoInstant
}

export interface MatchRequest extends MatchQuestion {
  readonly ruleSet: MergedRuleSet
  /** As in `AssessRequest`. */
  readonly authorityName?: string
  /** Where it lies; used when neither the need nor the contract names a place. Absent: distance is not known. */
  readonly authorityPoint?: RdPoint
  readonly suppliers: readonly Supplier[]
  /** The version of the register the suppliers were read at. */
  readonly register: { readonly id: string, readonly revision: number }
  /** The day the question is asked. */
  readonly on: IsoDay
  /** What was recorded or published up to this moment is known. */
  readonly knownAt: IsoInstant
}

/** Why an amount is an estimate and not a debt. */
export type EstimateReason = 'estimated-value' | 'assumed-rate' | 'framework' | 'changes-not-settled' | 'what-enters' | 'minimum-rate' | 'own-label' | 'not-sure-it-applies'

/** What falls in one year of the contract. */
export interface DueInYear extends Period {
  readonly until: IsoDay
  readonly cents: Cents
}

export interface Obligation {
  readonly applies: Verdict
  /** What the rate is taken of, for the chosen lot and party. Null: not known. */
  readonly sumCents: Cents | null
  readonly rateBasisPoints: BasisPoints | null
  /** Null: not known. Never an estimate. */
  readonly dueCents: Cents | null
  /** Filled and agreed together. */
  readonly filledCents: Cents
  /** What is due less what is filled or agreed, at least zero. Null: not known. */
  readonly leftCents: Cents | null
  /** What it would be, and on which assumptions; present only when `dueCents` is null. Never a debt. */
  readonly estimate: { readonly cents: Cents, readonly leftCents: Cents, readonly rateBasisPoints: BasisPoints | null, readonly reasons: readonly EstimateReason[] } | null
  /** Where a rule tells what is due for each year of the contract; adds up to `dueCents`. */
  readonly dueByYear?: readonly DueInYear[]
  readonly finding: Finding
}

export interface Contribution {
  readonly criterion: Criterion
  readonly weight: BasisPoints
  readonly fit: BasisPoints
  readonly points: number
  readonly finding: Finding
}

/** How much of what is left a supplier can fill. */
export interface Fillable {
  /** Null: what is left, or the capacity, is not known. */
  readonly cents: Cents | null
  /** The purchase that fills it, excluding VAT. */
  readonly purchaseCents: Cents | null
  /** True when it leans on an estimate of the obligation. */
  readonly estimated: boolean
  readonly finding: Finding
}

export interface Judgement {
  readonly supplier: SupplierSummary
  readonly verdict: Verdict
  /** The whole tree: would a purchase from this supplier count? */
  readonly finding: Finding
  /** For a reserved contract: may this supplier perform it? Null where the contract is not reserved. */
  readonly reservation: Finding | null
}

export interface Candidate extends Judgement {
  /** Sum of the contributions, 0 to 10 000. */
  readonly score: number
  readonly contributions: readonly Contribution[]
  readonly fillable: Fillable
  readonly recognitionBasisPoints: BasisPoints
  /** The last day on which a purchase counts as far as known; null: open. */
  readonly countsUntil: IsoDay | null
}

/** What a page shows of a supplier, so that an answer can be read on its own. */
export interface SupplierSummary {
  readonly id: string
  readonly name: string
  readonly scheme: string
  readonly town: string
  readonly standing: Standing | null
  readonly offering: Pick<Offering, 'id' | 'title' | 'text' | 'cpv'> | null
  readonly contact: Contact
}

/** A list of which only the first are shown, but all are counted. */
export interface Shown<T> {
  readonly total: number
  readonly items: readonly T[]
}

/** The part of the contract that was judged, after the choice of lot and party. */
export interface ContractPart {
  readonly lot: string | null
  readonly party: string | null
  readonly facts: ContractFacts
  /** Evidence by pointer into `facts`. */
  readonly evidence: EvidenceByPointer
}

export interface AssessOutcome {
  readonly part: ContractPart
  readonly obligation: Obligation
  /** What the reader must know before relying on it: another buyer in the notice, a lot not chosen. */
  readonly warnings: readonly Finding[]
  readonly provenance: {
    readonly matcher: string
    readonly ruleSets: readonly { readonly id: string, readonly version: string }[]
    readonly on: IsoDay
    readonly knownAt: IsoInstant
  }
}

export interface MatchOutcome extends AssessOutcome {
  readonly ranked: Shown<Candidate>
  readonly pending: Shown<Judgement>
  readonly refused: Shown<Judgement>
  /** Suppliers outside the question (the need's own filters). */
  readonly outside: number
  readonly provenance: {
    readonly matcher: string
    readonly ruleSets: readonly { readonly id: string, readonly version: string }[]
    readonly register: { readonly id: string, readonly revision: number }
    readonly on: IsoDay
    readonly knownAt: IsoInstant
    readonly delivery: IsoDay
    readonly seed: string
  }
}
