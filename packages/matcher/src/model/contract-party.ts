// Who buys and who was awarded what. Absent is not known, as everywhere in a contract.
import type { Amount } from './amount.ts'
import type { BasisPoints, IsoDay, OrganisationIdentifier, Period } from './values.ts'

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
