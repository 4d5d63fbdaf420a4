// What the sender must know of a case, asked anew each time something is sent.
import type { ActorId, CaseOnRecord, IsoInstant, LetterNames, OrganisationIdentifier } from '@sroi/matcher'

export interface MailedCase {
  readonly onRecord: CaseOnRecord
  readonly applicant: OrganisationIdentifier
  readonly firm: string
  readonly reference: string
  /** Who treats it now; null: nobody. */
  readonly holder: ActorId | null
  /** The functional address that the firm gave of itself; null: it gave none. */
  readonly contact: string | null
  readonly names: LetterNames
}

/** Null: there is no such case any more. */
export type AskCase = (caseId: string, at: IsoInstant) => Promise<MailedCase | null>
