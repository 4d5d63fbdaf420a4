// Mail: what is in the outbox goes out, once.
export { askCaseOf } from './ask-case.ts'
export { type Mail, openMail } from './open-mail.ts'
export { openSmtp } from './open-smtp.ts'
