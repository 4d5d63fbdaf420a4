import { createTransport } from 'nodemailer'
import { isThisMachine } from '../operation/settings/forms.ts'
import type { MailTransport } from './mail.ts'
import { faultOf } from './mail-fault.ts'
import { oneAddress, oneLine } from './one-line.ts'

export interface SmtpOptions {
  /** `smtps://user:password@mail.example.org:465`; with `smtp://` the connection is made safe before anything is said, except to this machine itself. */
  readonly url: string
  /** The address that mail comes from. */
  readonly from: string
  /** As people see it; null: the address alone. */
  readonly fromName?: string | null
  /** Milliseconds; a server that hangs is left after this. */
  readonly patience?: number
}

const PATIENCE = 20_000

export function createSmtpTransport ({ url, from, fromName = null, patience = PATIENCE }: SmtpOptions): MailTransport {
  const { hostname, port, protocol, username, password } = new URL(url)
  const secure = protocol === 'smtps:'
  const local = isThisMachine(hostname)
  const smtp = createTransport({
    host: hostname.replace(/^\[|\]$/g, ''),
    port: port === '' ? (secure ? 465 : 587) : Number(port),
    secure,
    requireTLS: !secure && !local,
    ignoreTLS: !secure && local,
    ...(username === '' ? {} : { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } }),
    connectionTimeout: patience,
    greetingTimeout: patience,
    socketTimeout: patience,
    disableFileAccess: true,
    disableUrlAccess: true
  })
  const sender = { address: oneAddress(from), name: oneLine(fromName ?? '') }
  return {
    async send ({ messageId, to, subject, text, html, calendar, attachments, date }) {
      try {
        await smtp.sendMail({
          from: sender, to: { address: oneAddress(to), name: '' }, subject: oneLine(subject), messageId: `<${oneLine(messageId)}>`, date: new Date(date), text, html,
          // nobody answers a machine that says so, with a note that they are away
          headers: { 'Auto-Submitted': 'auto-generated' },
          ...(calendar === null ? {} : { icalEvent: { method: 'PUBLISH', filename: 'dates.ics', content: calendar } }),
          attachments: attachments.map(({ filename, contentType, content }) => ({ filename: oneLine(filename), contentType, content }))
        })
      } catch (error) {
        throw faultOf(error)
      }
    },
    close: async () => { smtp.close() }
  }
}
