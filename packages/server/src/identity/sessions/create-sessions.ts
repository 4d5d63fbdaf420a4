// Who is signed in. The browser holds an id that nobody can guess; the database holds its digest, so that a session ends everywhere at once.
import { createHmac, randomBytes } from 'node:crypto'
import type { Identity } from '../../access/index.ts'
import type { Clock } from '../../dependencies.ts'
import { sha256 } from '../../json/digest.ts'
import type { SessionStore, StoredSession } from '../../store/index.ts'
import type { Session } from './session.ts'
import type { Cookies } from './session-cookie.ts'

/** After so long without a request, and so long in all, a session has ended. In milliseconds. */
const IDLE = 30 * 60_000
export const ABSOLUTE = 8 * 3_600_000
/** How often it is written down that somebody is still there. */
const NOTED_EVERY = 60_000

export interface Sessions {
  /** A new session, under a new id; the one of before, if any, ends. Returns the `Set-Cookie` that gives it to the browser. */
  begin (person: Pick<Identity, 'issuer' | 'subject' | 'organisation' | 'strong'>, name: string | null, cookieHeader: string | undefined): Promise<string>
  /** Null when there is none, or it ended. */
  find (cookieHeader: string | undefined): Promise<Session | null>
  /** Returns the `Set-Cookie` that takes it from the browser. */
  end (cookieHeader: string | undefined): Promise<string>
}

export interface SessionsOptions {
  readonly store: SessionStore
  readonly clock: Clock
  readonly cookies: Cookies
  /** With whom people can sign in now: a session of another, as of a provider that was taken away or of a demonstration, is worth nothing. */
  readonly issuers: ReadonlySet<string>
}

export function createSessions ({ store, clock, cookies, issuers }: SessionsOptions): Sessions {
  async function end (cookieHeader: string | undefined): Promise<string> {
    const id = cookies.read(cookieHeader)
    if (id !== null) await store.endSession(sha256(id))
    return cookies.clear()
  }

  return {
    begin: async ({ issuer, subject, organisation, strong }, name, cookieHeader) => {
      await end(cookieHeader)
      const id = randomBytes(32).toString('base64url')
      const now = clock.now()
      await store.createSession({ digest: sha256(id), issuer, subject, organisation, strong, name, tenantId: null, startedAt: now, seenAt: now })
      return cookies.write(id)
    },
    find: async (cookieHeader) => {
      const id = cookies.read(cookieHeader)
      if (id === null) return null
      const stored = await store.findSession(sha256(id))
      if (stored === null || !issuers.has(stored.issuer)) return null
      const now = Date.parse(clock.now())
      const idle = now - Date.parse(stored.seenAt)
      if (idle > IDLE || now - Date.parse(stored.startedAt) > ABSOLUTE) {
        await store.endSession(stored.digest)
        return null
      }
      if (idle >= NOTED_EVERY) await store.noteSessionUse(stored.digest, clock.now())
      return sessionOf(id, stored)
    },
    end
  }
}

function sessionOf (id: string, { digest, issuer, subject, organisation, strong, name, tenantId }: StoredSession): Session {
  return {
    digest,
    identity: { kind: 'person', issuer, subject, organisation, scopes: null, strong, tenantId: null },
    name,
    tenantId,
    csrfSecret: createHmac('sha256', id).update('csrf').digest('base64url')
  }
}
