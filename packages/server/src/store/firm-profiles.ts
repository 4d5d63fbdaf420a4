// What firms say of themselves, as it is kept. Types only. A change is the next version, and no version is ever changed.
import type { ActorId, FirmProfile, IsoDay, IsoInstant, OrganisationIdentifier } from '@sroi/matcher'
import type { By } from './store.ts'

export interface KeptProfile {
  readonly organisation: OrganisationIdentifier
  /** 1 for the first. */
  readonly version: number
  readonly profile: FirmProfile
  /** SHA-256 of the canonical JSON of the profile: what a case names it by. */
  readonly sha256: string
  readonly savedAt: IsoInstant
  readonly savedBy: ActorId
  /** Somebody of the region saved it for the firm. */
  readonly onBehalf: boolean
}

/** A profile in a list. */
export type ListedProfile = Omit<KeptProfile, 'profile'> & {
  /** The first of its names; null: it has none. */
  readonly name: string | null
}

/** What firms can be told apart by. */
export type FirmLooks = Pick<FirmProfile, 'organisation' | 'names' | 'place' | 'address' | 'directors'>

export interface ProfilesAsked {
  /** Nothing of these firms. Absent: of all. */
  readonly without?: readonly OrganisationIdentifier[]
  /** Null: of all. */
  readonly organisation: OrganisationIdentifier | null
  /** Null: from the first. */
  readonly after: OrganisationIdentifier | null
  readonly most: number
}

export interface ProfileReading {
  /** The newest; null when the firm has saved none. */
  find (organisation: OrganisationIdentifier): Promise<KeptProfile | null>
  /** That of a version, or the newest of a digest; null when there is none, or when its time ended. */
  findVersion (organisation: OrganisationIdentifier, which: { readonly version: number } | { readonly sha256: string }): Promise<KeptProfile | null>
  /** The newest of each firm, in order of scheme and number. */
  list (asked: ProfilesAsked): Promise<readonly ListedProfile[]>
  /** How firms can be told apart, by the newest profile of each. */
  looks (most: number): Promise<readonly FirmLooks[]>
}

export interface ProfileWriting extends Pick<ProfileReading, 'findVersion'> {
  /** The newest; null: none. Nobody else saves one for this firm until this transaction ends. */
  lock (organisation: OrganisationIdentifier): Promise<KeptProfile | null>
  /** How many versions the firm itself saved on a day in Amsterdam. */
  savedOn (organisation: OrganisationIdentifier, on: IsoDay): Promise<number>
  /** Writes the next version. */
  save (profile: FirmProfile, saved: { readonly version: number, readonly onBehalf: boolean, readonly by: By, readonly at: IsoInstant }): Promise<KeptProfile>
}
