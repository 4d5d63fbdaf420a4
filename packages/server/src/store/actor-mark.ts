import { digestOf } from '../json/digest.ts'
import type { ActorMark } from './receipt-kinds.ts'
import type { By } from './store.ts'

/** Who is behind a pseudonym, with the salt that hides it. */
export interface Actor extends NonNullable<By> {
  readonly id: string
  /** 32 random bytes, in hexadecimal. */
  readonly salt: string
}

/** What a receipt says of an actor. Without the salt nobody can find out who it was by trying all names. */
export function actorMark ({ id, salt, issuer, subject, organisation }: Actor): ActorMark {
  return { id, commitment: digestOf({ issuer, organisation, salt, subject }) }
}
