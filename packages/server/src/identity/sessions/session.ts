import type { Identity } from '../../access/index.ts'

/** Somebody who signed in, in one browser. */
export interface Session {
  /** SHA-256 of the id that the browser holds; the id itself is kept nowhere. */
  readonly digest: string
  readonly identity: Identity
  /** How the provider calls the person, to be shown to that person alone; null: it does not say. */
  readonly name: string | null
  /** The tenant the person chose to act in; null: none was chosen. */
  readonly tenantId: string | null
  /** From which the tokens of forms are made. Never sent, never stored: it is derived from the id. */
  readonly csrfSecret: string
}
