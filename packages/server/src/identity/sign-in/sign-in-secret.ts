// One secret of 256 bits in the browser, and what follows from it. The database keeps none of it: who reads it there can end nobody's sign-in.
import { createHmac, randomBytes } from 'node:crypto'

export interface SignInSecret {
  /** What the browser holds. */
  readonly secret: string
  /** Goes to the provider and comes back: ties the answer to this browser. */
  readonly state: string
  /** Goes to the provider and comes back in the token about the person: ties that token to this sign-in. */
  readonly nonce: string
  /** Of which the provider first gets the digest: who catches the answer on its way cannot use it (PKCE). */
  readonly verifier: string
}

export function signInSecret (secret: string = randomBytes(32).toString('base64url')): SignInSecret {
  const derived = (purpose: string): string => createHmac('sha256', secret).update(purpose).digest('base64url')
  return { secret, state: derived('state'), nonce: derived('nonce'), verifier: derived('verifier') }
}
