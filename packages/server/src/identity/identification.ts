// What the service asks of this folder: who is it that asks?
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Language } from '@sroi/matcher'
import type { Identity } from '../access/index.ts'
import type { Clock, Log } from '../dependencies.ts'
import type { IdentityStore } from '../store/index.ts'
import type { Frame } from '../views/frame.ts'
import type { Providers } from './providers/provider.ts'
import type { Session } from './sessions/session.ts'

export interface IdentificationOptions {
  /** Who vouches for people and machines; empty: nobody but API keys. */
  readonly providers: Providers
  readonly store: IdentityStore
  readonly clock: Clock
  readonly log: Log
  /** The origin under which browsers know the service, `https://sroi.example`; null: nobody signs in through a provider. */
  readonly publicAddress: string | null
  /** True only for a service that listens on loopback alone, over the demonstration that an embedded database was filled with. */
  readonly demonstrationSignIn: boolean
}

/** What of a request decides about a credential. */
export interface RequestFacts {
  /** Whether the action changes something: then the id of a token belongs to one token. */
  readonly isWrite: boolean
  /** The address of whoever asks, as the connection or a trusted proxy says. */
  readonly address: string
}

export interface SignInPages {
  /** What stands around every page. */
  readonly frame: (language: Language, path: string, request: FastifyRequest) => Promise<Frame>
}

export interface Csrf {
  /** The token for a form of this session; another text each time, each of them good as long as the session lasts. */
  csrfToken (session: Session): string
  /**
   * Adds to a scope of pages that every unsafe request comes from our own pages, and carries the token of its session when it has one: as the
   * field `csrf` of a form, or for a file upload as the key `csrf` in the query of its address.
   * @throws from the hook: HttpProblem `forged-request`
   */
  protect (app: FastifyInstance): void
}

/** Answers who asks. Closing it stops taking away what expired. */
export interface Identification {
  /**
   * Who a bearer token or an API key proves to be.
   * @param authorizations every `Authorization` header of the request, see `authorizationsOf`
   * @returns null when there is none: a visitor
   * @throws HttpProblem `unauthorized`, `ambiguous-credentials`, `too-many-attempts` or `identity-provider-unavailable`
   */
  ofBearer (authorizations: readonly string[], facts: RequestFacts): Promise<Identity | null>
  /** The session of a `Cookie` header; null when there is none that is still good. */
  ofSession (cookieHeader: string | undefined): Promise<Session | null>
  /** Remembers in which tenant somebody acts. That they may is for the caller to know. */
  chooseTenant (session: Session, tenantId: string | null): Promise<void>
  /** The pages of signing in and out, as a Fastify plugin. It adds no route when nobody can sign in. */
  routes (pages: SignInPages): (app: FastifyInstance) => Promise<void>
  readonly csrf: Csrf
  /** True when somebody can sign in. */
  readonly offersSignIn: boolean
  close (): Promise<void>
}

