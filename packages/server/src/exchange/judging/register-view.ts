// What a file is compared with: the register as it stands, behind one port, so that a database and a list in memory are judged alike.
import type { OrganisationIdentifier, Supplier } from '@sroi/matcher'
import type { ContractPart } from '../sheets/contracts.ts'

export interface Known {
  readonly id: string
  readonly identifier: OrganisationIdentifier
  readonly name: string
  /** The revision its facts are of. */
  readonly revision: number
}

export interface RegisterView {
  /** Everybody in the register. */
  readonly known: () => Promise<readonly Known[]>
  readonly suppliers: (ids: readonly string[]) => Promise<ReadonlyMap<string, Supplier>>
  /** Numbers that went on under another: from the key of the old one to the id of the new one. */
  readonly merged: () => Promise<ReadonlyMap<string, string>>
  /** Contracts by the number by which their owner knows them. */
  readonly contracts: (references: readonly string[]) => Promise<ReadonlyMap<string, readonly KnownContract[]>>
}

export interface KnownContract {
  readonly id: string
  readonly version: number
  readonly part: ContractPart
}
