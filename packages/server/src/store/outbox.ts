// What is to be sent by mail, and where to. Types only.
import type { ActorId, BadgeReminder, IsoDay, IsoInstant, Language, OrganisationIdentifier } from '@sroi/matcher'

/** What a message is about: an event of the case, or a day of its badge. */
export type MessageSubject = { readonly event: string } | { readonly reminder: BadgeReminder }

/** Something to be sent: to the firm of a case, or to whoever treats the case when it is sent. */
export interface OutboxMessage {
  /** Whatever has the same key goes out once; one that was dropped may come back. */
  readonly dedupeKey: string
  readonly caseId: string
  readonly to: 'applicant' | 'holder'
  readonly about: MessageSubject
  /** The first day on which it may be sent. */
  readonly dueOn: IsoDay
  readonly createdAt: IsoInstant
}

/** A message that somebody claimed: nobody else sends it until the claim ends. */
export interface ClaimedMessage extends OutboxMessage {
  readonly id: string
  /** How often it was claimed, this time included: who marks it must still hold that claim. */
  readonly attempts: number
}

/** How a message stands. */
export interface KeptMessage extends OutboxMessage {
  readonly id: string
  readonly state: 'waiting' | 'sent' | 'dropped'
  readonly attempts: number
  /** Why it was not sent the last time, as a code; null: it was not tried, or it was sent. */
  readonly lastFault: string | null
  readonly sentAt: IsoInstant | null
}

/** What becomes of a message that was claimed. `later`: its reason has not come; it is asked again from that day on. `failed`: it is tried again. */
export type MessageOutcome =
  | { readonly kind: 'sent', readonly at: IsoInstant }
  | { readonly kind: 'dropped', readonly at: IsoInstant }
  | { readonly kind: 'later', readonly from: IsoDay }
  | { readonly kind: 'failed', readonly fault: string, readonly waitSeconds: number }

export type AddressOwner = { readonly kind: 'organisation', readonly organisation: OrganisationIdentifier } | { readonly kind: 'person', readonly id: ActorId } | { readonly kind: 'desk' }

/** Where somebody gets mail, and in which language. */
export interface MailAddress {
  readonly address: string
  readonly language: Language
}

export interface OutboxCounts {
  /** Due, and neither sent nor dropped. */
  readonly waiting: number
  /** Of these, those that failed before. */
  readonly failing: number
}

export interface OutboxReading {
  /**
   * Claims messages that are due on a day, the oldest first. A claim ends by the clock of the database, whatever the clock of whoever holds it says.
   */
  claim (asked: { readonly on: IsoDay, readonly most: number, readonly seconds: number }): Promise<readonly ClaimedMessage[]>
  /** Says what became of a claimed message. False: the claim had ended and somebody else holds it, or it was settled; nothing is changed then. */
  settle (message: Pick<ClaimedMessage, 'id' | 'attempts'>, outcome: MessageOutcome): Promise<boolean>
  /** Everything about one case, the oldest first. */
  ofCase (caseId: string): Promise<readonly KeptMessage[]>
  counts (on: IsoDay): Promise<OutboxCounts>
  /** Null: none is known. */
  address (owner: AddressOwner): Promise<MailAddress | null>
}

export interface OutboxWriting {
  /** Puts a message in the outbox with whatever else the transaction writes. False: it is there already. */
  post (message: OutboxMessage): Promise<boolean>
  /** @param at null forgets it. */
  setAddress (owner: AddressOwner, at: (MailAddress & { readonly changedAt: IsoInstant }) | null): Promise<void>
}
