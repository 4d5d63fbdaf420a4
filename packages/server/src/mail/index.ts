// Mail: what is in the outbox goes out, once.
export { createSmtpTransport } from './create-smtp-transport.ts'
export type { ReadyMail } from './mail.ts'
export { type Mail, openMail } from './open-mail.ts'
