import type { IsoInstant, Letter } from '@sroi/matcher'
import { letterDocument, letterPdf, letterPlainText } from '../letters/index.ts'
import type { ClaimedMessage } from '../store/index.ts'
import { calendarOf } from './calendar-of.ts'
import type { ReadyMail } from './mail.ts'

interface Sending {
  readonly message: Pick<ClaimedMessage, 'id' | 'createdAt'>
  /** Who it is for reads this one. */
  readonly letter: Letter
  /** The same as formal text; null: there is none to keep. */
  readonly formal: Letter | null
  readonly to: string
  /** Of the address that mail comes from. */
  readonly domain: string
  readonly at: IsoInstant
}

const NAMES = { nl: { plain: 'brief', formal: 'brief-formeel' }, en: { plain: 'letter', formal: 'letter-formal' } } as const

/** A mail with the letter as text and as HTML, as PDF to keep, and its days for a calendar. */
export async function composeMail ({ message: { id, createdAt }, letter, formal, to, domain, at }: Sending): Promise<ReadyMail> {
  const names = NAMES[letter.language]
  const pdf = async (one: Letter, name: string) => ({ filename: `${name}-${letter.reference.replace(/[^\w-]/g, '')}.pdf`, contentType: 'application/pdf', content: await letterPdf(one) })
  return {
    messageId: `${id}@${domain}`,
    to,
    subject: `${letter.title.text} (${letter.reference})`,
    text: letterPlainText(letter),
    html: letterDocument(letter),
    calendar: calendarOf(letter, { createdAt, domain }),
    attachments: [await pdf(letter, names.plain), ...(formal === null ? [] : [await pdf(formal, names.formal)])],
    date: at
  }
}
