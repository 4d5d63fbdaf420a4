// Who is what in a tenant, as it is kept. Types only.
import type { AuthorityId, IsoDay } from '@sroi/matcher'
import type { Role } from '../access/index.ts'
import type { Member } from './postgresql/member-digest.ts'

export interface KeptMember extends Member {
  /** UUID version 7. */
  readonly id: string
  readonly role: Exclude<Role, 'visitor'>
  /** Null: of the whole tenant. */
  readonly authority: AuthorityId | null
  readonly validFrom: IsoDay
  /** The last day; null: without an end. */
  readonly validUntil: IsoDay | null
  /** The day somebody last looked whether it is still right. */
  readonly confirmedOn: IsoDay
  /** 1 for the first. */
  readonly version: number
}

export interface MembersAsked {
  /** Only those that were last confirmed before this day, and did not end. */
  readonly notConfirmedSince: IsoDay | null
  readonly on: IsoDay
  /** Null: from the first. */
  readonly after: string | null
  readonly most: number
}

export interface MemberReading {
  /** Null when this tenant has no membership of that id. */
  find (id: string): Promise<KeptMember | null>
  /** In order of id, which is the order in which they were made. */
  list (asked: MembersAsked): Promise<readonly KeptMember[]>
}

export interface MemberWriting extends Pick<MemberReading, 'find'> {
  /** Nobody else changes members of this tenant until this transaction ends. */
  lock (): Promise<void>
  /** Is there another membership of the same member with the same role, for the same authority, that has not ended before a day? */
  isDouble (member: KeptMember, on: IsoDay): Promise<boolean>
  /** Administrators of the tenant on a day whose membership has no end, but for one: who has an end leaves the tenant to nobody on the day after. */
  otherLastingAdministrators (id: string, on: IsoDay): Promise<number>
  create (member: KeptMember): Promise<void>
  /** Role, authority, end and day of confirmation; with the next version. */
  change (member: KeptMember): Promise<void>
}
