// The token of a form: salt and proof. Each page has another one, so that what compresses pages on the way gives nothing away.
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import type { Session } from '../sessions/session.ts'

type Secret = Pick<Session, 'csrfSecret'>

export function createFormToken (session: Secret): string {
  const salt = randomBytes(16).toString('base64url')
  return `${salt}.${proofOf(session, salt)}`
}

export function isFormToken (session: Secret, text: unknown): boolean {
  const [, salt, proof] = typeof text === 'string' ? /^([A-Za-z0-9_-]{22})\.([A-Za-z0-9_-]{43})$/.exec(text) ?? [] : []
  if (salt === undefined || proof === undefined) return false
  return timingSafeEqual(Buffer.from(proof), Buffer.from(proofOf(session, salt)))
}

function proofOf ({ csrfSecret }: Secret, salt: string): string {
  return createHmac('sha256', csrfSecret).update(salt).digest('base64url')
}
