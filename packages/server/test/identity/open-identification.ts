// Identification over a database of its own, with a clock that the test moves, and a small service that asks it.
import type { FastifyInstance } from 'fastify'
import Fastify from 'fastify'
import type { Test } from 'tap'
import { reachOf } from '../../dist/access/reach.js'
import { answerErrors } from '../../dist/http/answer-errors.js'
import { authorizationsOf, createIdentification, type Identification, type IdentificationOptions, type Provider } from '../../dist/identity/index.js'
import { HttpProblem } from '../../dist/problems/http-problem.js'
import type { IdentityStore } from '../../dist/store/identity-store.js'
import { connect } from '../../dist/store/postgresql/connect.js'
import { createIdentityStore } from '../../dist/store/postgresql/create-identity-store.js'
import { clonedDatabase } from '../database/create-database.js'
import { AUDIENCE, MACHINE, type RunningProvider } from './running-provider.js'

export interface Opened {
  readonly identification: Identification
  readonly store: IdentityStore
  readonly databaseUrl: string
  readonly clock: { now (): string, move (milliseconds: number): void }
  readonly lines: readonly object[]
}

/** Later than the computer's own clock by what the test moved it. */
function movableClock (): Opened['clock'] {
  let moved = 0
  return { now: () => new Date(Date.now() + moved).toISOString(), move: (milliseconds) => { moved += milliseconds } }
}

async function openStore (t: Test): Promise<{ store: IdentityStore, databaseUrl: string }> {
  const databaseUrl = await clonedDatabase(t)
  const connection = await connect(databaseUrl)
  t.teardown(() => connection.close())
  return { store: createIdentityStore(connection), databaseUrl }
}

/** @param over an opened one: another replica of it, over the same database and the same clock */
export async function openIdentification (t: Test, options: Partial<IdentificationOptions> = {}, over?: Opened): Promise<Opened> {
  const { store, databaseUrl } = over ?? await openStore(t)
  const clock = over?.clock ?? movableClock()
  const lines: object[] = []
  const line = (facts: object, message: string): void => { lines.push({ ...facts, message }) }
  const identification = createIdentification({
    providers: [], store, clock, log: { info: line, warn: line, error: line }, publicAddress: null, demonstrationSignIn: false, ...options
  })
  t.teardown(() => identification.close())
  return { identification, store, databaseUrl, clock, lines }
}

/** A provider whose tokens are taken, as the file of providers would say it. */
export function providerOf ({ issuer }: Pick<RunningProvider, 'issuer'>, changes: Partial<Provider> = {}): Provider {
  return {
    id: 'tests', issuer, name: { nl: 'Proefaanbieder', en: 'Provider of the tests' }, algorithms: ['RS256', 'ES256'],
    organisation: [{ scheme: 'nl-kvk', claim: ['kvk'] }], strong: { acr: ['high'], amr: ['mfa'] }, origins: [issuer], signIn: null,
    api: {
      audience: AUDIENCE, tokenType: 'at+jwt', claims: { client: 'client_id', tokenId: 'jti' }, maxLifetimeSeconds: { people: 3600, machine: 6 * 3600 },
      clients: [{ id: MACHINE.client_id, kind: 'machine', isRevoked: false }, { id: 'a-front', kind: 'people', isRevoked: false }, { id: 'revoked', kind: 'machine', isRevoked: true }]
    },
    ...changes
  }
}

/** Two routes that tell who asks: one reads, one writes. */
export async function serviceOf (t: Test, { identification }: Pick<Opened, 'identification'>): Promise<FastifyInstance> {
  const app = Fastify({ http: { maxHeaderSize: 16 * 1024 } })
  t.teardown(() => app.close())
  answerErrors(app)
  app.removeAllContentTypeParsers()
  for (const [method, action] of [['GET', 'ask'], ['POST', 'record-answer']] as const) {
    app.route({
      method, url: '/v1/things',
      handler: async (request) => {
        const identity = await identification.ofBearer(authorizationsOf(request.raw), { isWrite: method === 'POST', address: request.ip })
        const reach = reachOf(action, identity, identity === null ? [] : [{ role: identity.kind === 'person' ? 'buyer' : 'machine', authority: null }], 'none')
        if (typeof reach === 'string') throw new HttpProblem(reach === 'not-allowed' && identity === null ? 'unauthorized' : reach)
        return identity
      }
    })
  }
  return app
}
