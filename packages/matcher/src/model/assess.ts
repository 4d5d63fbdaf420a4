// The question and the answer of `assess`: what a contract owes.
import type { Contract, ContractFacts, PartChoice } from './contract.ts'
import type { EvidenceByPointer } from './evidence.ts'
import type { Finding } from './finding.ts'
import type { Assumption, Filling, Obligation } from './obligation.ts'
import type { MergedRuleSet } from './rule-set.ts'
import type { AuthorityId, IsoDay, IsoInstant } from './values.ts'

/** What a contract owes, asked without the suppliers. */
export interface AssessRequest {
  readonly contract: Contract
  readonly choice?: PartChoice
  /** Whose rules are asked for. */
  readonly authority: AuthorityId
  readonly fillings?: readonly Filling[]
  readonly assumptions?: readonly Assumption[]
  readonly ruleSet: MergedRuleSet
  /** As the caller's list has it; compared with the buyers of the contract. Absent: not compared, as for a buyer outside the list. */
  readonly authorityName?: string
  /** For provisions that the day of delivery selects. Absent: `on`, moved into the contract period. */
  readonly delivery?: IsoDay
  /** The day the question is asked. */
  readonly on: IsoDay
  /** What was recorded or published up to this moment is known. */
  readonly knownAt: IsoInstant
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
