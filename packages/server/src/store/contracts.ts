// Contracts of parties, as they are kept. Types only. A change is the next version, and no version is ever changed.
import type { AuthorityId, Contract, IsoInstant, MatchQuestion, OrganisationIdentifier, PartChoice } from '@sroi/matcher'
import type { Reach } from '../access/index.ts'

/** What a version of a contract says: whose it is, what was agreed, and what has been filled of what it owes. */
export interface ContractPayload {
  readonly authority: AuthorityId
  /** The organisation whose contract it is; null: of the authority alone. */
  readonly owner: OrganisationIdentifier | null
  /** `id` is the number by which its owner knows it. */
  readonly contract: Contract
  readonly choice?: PartChoice
  readonly fillings: NonNullable<MatchQuestion['fillings']>
}

export interface KeptContract extends ContractPayload {
  /** UUID version 7. */
  readonly id: string
  /** 1 for the first. */
  readonly version: number
  /** It is over: it is kept, and not changed any more. */
  readonly archived: boolean
  readonly recordedAt: IsoInstant
}

export interface ContractsAsked {
  /** Whose contracts. */
  readonly reach: Reach
  readonly archived: boolean
  /** Null: from the first. */
  readonly after: string | null
  readonly most: number
}

export interface ContractReading {
  /** Null when this tenant has no contract of that id. */
  find (id: string): Promise<KeptContract | null>
  /** In order of id, which is the order in which they were made. */
  list (asked: ContractsAsked): Promise<readonly KeptContract[]>
}

export interface ContractWriting {
  /** Nobody else changes it until this transaction ends. */
  lock (id: string): Promise<KeptContract | null>
  /** False when its owner has a contract of that number with that authority already. */
  create (id: string, payload: ContractPayload, at: IsoInstant): Promise<boolean>
  /** Writes the next version. False when that would give its owner two contracts of one number. */
  change (before: KeptContract, after: ContractPayload & Pick<KeptContract, 'archived'>, at: IsoInstant): Promise<boolean>
}
