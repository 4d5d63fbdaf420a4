// Whom does a buyer invite for a private tender? The question and the answer.
import type { BuyerKind } from './eu-threshold.ts'
import type { Finding } from './finding.ts'
import type { Candidate, Judgement } from './judgement.ts'
import type { Shown } from './match.ts'
import type { SearchOutcome, SearchQuestion, SearchRequest } from './search.ts'
import type { IsoDay } from './values.ts'

/** What the provisions on invitations hold. */
export interface InvitationRule {
  /** False: where a firm sits or works must not decide who is invited. */
  readonly placeCounts: false
  /** A firm that asks for it in writing is told why. Absent: the source does not say. */
  readonly reasonOnRequest?: true
}

/** One firm is invited, or several. */
export type PrivateProcedure = 'single-private' | 'multiple-private'

/** Why these firms, as a person recorded it. */
export interface InvitationReason {
  readonly text: string
  readonly on: IsoDay
  /** The function of whoever decided, no name. */
  readonly by?: string
}

/** Conditions on where a firm sits or works are refused: they must not decide who is invited. */
export interface InviteRequest extends Omit<SearchRequest, 'after'> {
  readonly procedure: PrivateProcedure
  /** How many are invited: one, or for a multiple private tender at least two. */
  readonly invite: number
  /** How often each firm was invited of late, by id; who is not named was not. Absent: not known. */
  readonly invitedLately?: Readonly<Record<string, number>>
  /** Absent: nobody has recorded one. */
  readonly reason?: InvitationReason
  /** For the European threshold. Absent: not known. */
  readonly buyer?: BuyerKind
  readonly socialOrOther?: boolean
}

/** The part of the request that a person fills in. */
export interface InviteQuestion extends Omit<SearchQuestion, 'after'>, Pick<InviteRequest, 'procedure' | 'invite' | 'invitedLately' | 'reason' | 'buyer' | 'socialOrOther'> {}

/** As a search ranks it, without points for its place. */
export interface InvitedFirm extends Candidate {
  /** Null: not known. */
  readonly invitedLately: number | null
}

export interface Invitation {
  readonly procedure: PrivateProcedure
  readonly invited: readonly InvitedFirm[]
  /** Who comes after them, in order. */
  readonly next: Shown<InvitedFirm>
  readonly pending: Shown<Judgement>
  readonly refused: Shown<Judgement>
  readonly outside: number
  /** Null: it is missing, and a person must record it. */
  readonly reason: InvitationReason | null
  /** Met: enough firms and a reason. With what did not count, how equals took turns, and whether the contract reaches the European threshold. */
  readonly finding: Finding
  readonly provenance: SearchOutcome['provenance']
}
