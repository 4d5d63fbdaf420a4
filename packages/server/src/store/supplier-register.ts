// What the register knows of suppliers, beside what is published of them. Types only.
import type { IsoInstant, OrganisationIdentifier, Supplier } from '@sroi/matcher'

/** A supplier in the register from a revision on. */
export interface RegisteredVersion {
  readonly revision: number
  /** When it was written down; null where that was not kept. */
  readonly recordedAt: IsoInstant | null
  /** Null: it left the register. */
  readonly facts: Supplier | null
  /** Why it left. */
  readonly reason: string | null
}

/** A supplier of which something else is published than the register knows. */
export interface PendingSupplier {
  readonly id: string
  /** The revision in which the register came to know it. */
  readonly revision: number
  /** Null: it left the register. */
  readonly registered: Supplier | null
  /** Null: it is not published. */
  readonly published: Supplier | null
}

export interface RegisterReading {
  /** The newest revision, whether or not it has arrived in memory. */
  revision (): Promise<number>
  /** The newest version; null when the register never had a supplier of that id. */
  find (id: string): Promise<RegisteredVersion | null>
  /** Newest first, at most so many before a revision. */
  versions (id: string, before: number | null, most: number): Promise<readonly RegisteredVersion[]>
  /** In order of id, at most so many after one. */
  pending (after: string | null, most: number): Promise<readonly PendingSupplier[]>
}

export interface RegisterWriting extends Pick<RegisterReading, 'revision' | 'find'> {
  /** Whoever else writes in the register waits for the end of this transaction. */
  lock (): Promise<void>
  /** The id of who has this number in the register now; null: nobody. */
  idOf (identifier: OrganisationIdentifier): Promise<string | null>
  /** Of these ids, those that somebody in the register has or had. */
  known (ids: readonly string[]): Promise<ReadonlySet<string>>
  /** All that differs, or of these suppliers alone; in order of id. */
  pending (ids: readonly string[] | null): Promise<readonly PendingSupplier[]>
}
