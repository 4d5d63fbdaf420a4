// The door of identity: given a credential, who is it? What they may do is for `access` to say.
export type { Csrf, Identification, IdentificationOptions, RequestFacts, SignInPages } from './identification.ts'
export type { Provider, Providers } from './providers/provider.ts'
export type { Session } from './sessions/session.ts'
