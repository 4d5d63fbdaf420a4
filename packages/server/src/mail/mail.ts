// A mail that is ready to go. Types only.
import type { IsoInstant } from '@sroi/matcher'

export interface MailAttachment {
  readonly filename: string
  readonly contentType: string
  readonly content: Buffer
}

export interface ReadyMail {
  /** Without brackets. The same each time the same message is sent, so that whoever gets it twice can see that. */
  readonly messageId: string
  readonly to: string
  readonly subject: string
  readonly text: string
  readonly html: string
  /** iCalendar; null: it names no day. */
  readonly calendar: string | null
  readonly attachments: readonly MailAttachment[]
  readonly date: IsoInstant
}

/** Hands mail over to whoever delivers it. */
export interface MailTransport {
  /** Returns when the server of mail has accepted it. Throws MailFault. */
  send (mail: ReadyMail): Promise<void>
  close (): Promise<void>
}
