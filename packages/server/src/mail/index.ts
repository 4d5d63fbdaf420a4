// Mail: what is in the outbox goes out, once.
export { type Mail, openMail } from './open-mail.ts'
