import type { SmtpOptions } from './create-smtp-transport.ts'
import type { MailTransport } from './mail.ts'

/** The way to a server of mail; what speaks to it is loaded by whoever has one. */
export async function openSmtp (options: SmtpOptions): Promise<MailTransport> {
  const { createSmtpTransport } = await import('./create-smtp-transport.ts')
  return createSmtpTransport(options)
}
