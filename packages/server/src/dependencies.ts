// The whole outside world of the service. Everything that is not an argument comes in here.
import type { IsoDay, IsoInstant } from '@sroi/matcher'
import type { Identity, Tenant, TenantMembership } from './access/index.ts'
import type { Catalogues, TellWhy } from './catalogue/index.ts'
import type { Identification } from './identity/index.ts'
import type { SigningKeys } from './signing/signing-keys.ts'
import type { EvidenceDesk } from './evidence/index.ts'
import type { Imports } from './exchange/open-imports.ts'
import type { ReadableStore, Store } from './store/index.ts'

export interface Clock {
  /** The moment it is, in UTC. */
  now (): IsoInstant
}

/** A structured log: facts first, then what happened. Never a body, a name or a free text of a caller. */
export interface Log {
  info (facts: object, message: string): void
  warn (facts: object, message: string): void
  error (facts: object, message: string): void
}

/** What an action needs, all of it of one tenant. */
export interface Dependencies {
  readonly store: Store
  readonly clock: Clock
  readonly log: Log
  readonly catalogues: Catalogues
  readonly tellWhy: TellWhy
}

/** What a search needs of it. */
export interface SearchDependencies extends Pick<Dependencies, 'clock' | 'catalogues'> {
  readonly store: ReadableStore
}

/** What it takes to tell where one firm stands in a search. */
export interface PositionDependencies extends SearchDependencies, Pick<Dependencies, 'tellWhy'> {}

/** The regions of this service. */
export interface Tenants {
  /** All of them, fresh within a second. */
  list (): Promise<readonly Tenant[]>
  /** The list as long as nobody need ask for it again: the same array until one of them changes. Null: somebody must ask. */
  known (): readonly Tenant[] | null
  /** In which tenants somebody is what, on a day. */
  membershipsOf (identity: Identity, on: IsoDay): Promise<readonly TenantMembership[]>
  /** The store and the catalogues of one; the same each time. */
  open (tenant: Tenant): Dependencies
  /** The newest catalogue of each tenant that was opened; null for one that has none yet. */
  catalogues (): readonly ReturnType<Catalogues['newest']>[]
  /** Throws when the database does not answer. */
  ready (): Promise<void>
  close (): Promise<void>
}

/** What the service as a whole stands on. */
export interface ServiceDependencies {
  /** Absent: no files are taken in as evidence. */
  readonly evidence?: EvidenceDesk
  /** Absent: no files are taken in. */
  readonly imports?: Imports
  readonly tenants: Tenants
  readonly identification: Identification
  readonly clock: Clock
  readonly log: Log
  /** With which heads of the record are signed; absent: they are not. */
  readonly signing?: SigningKeys | null
}
