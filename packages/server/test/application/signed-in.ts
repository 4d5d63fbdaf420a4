// People who act in the demonstration region, each known by a word instead of a token.
import type { FastifyInstance } from 'fastify'
import type { Test } from 'tap'
import { uuidv7 } from 'uuidv7'
import type { Identity, Organisation } from '../../dist/access/index.js'
import { buildApp } from '../../dist/app.js'
import type { ServiceDependencies } from '../../dist/dependencies.js'
import type { KeptMember } from '../../dist/store/store.js'
import { type Application, SIGNING } from './build-application.ts'
import type { Answer } from './send.ts'

export interface Person {
  readonly role: KeptMember['role']
  readonly authority?: string
  readonly organisation?: Organisation
  /** Of the token; absent: not limited by scopes. */
  readonly scopes?: readonly string[]
}

/** Sends something as somebody: `ask('coordinator', 'PUT', '/v1/…', body, { 'if-match': '"3"' })`. */
export type Ask = (name: string, method: 'GET' | 'POST' | 'PUT' | 'DELETE', url: string, body?: unknown, headers?: Record<string, string>) => Promise<Answer>

const ISSUER = 'https://provider.example'

/** Makes everybody a member, and lets them ask. */
export async function signedIn (t: Test, { store, tenants, identification, imports, evidence, clock }: Application, people: Readonly<Record<string, Person>>, more: Partial<ServiceDependencies> = {}): Promise<Ask> {
  await store.write(async ({ members }) => {
    for (const [subject, { role, authority = null }] of Object.entries(people)) {
      await members.create({ id: uuidv7(), kind: 'person', issuer: ISSUER, subject, role, authority, validFrom: '2026-01-01', validUntil: null, confirmedOn: '2026-01-01', version: 1 })
    }
  })
  const ofBearer = async ([authorization = '']: readonly string[]): Promise<Identity | null> => {
    const subject = authorization.replace('Bearer ', '')
    const organisation = people[subject]?.organisation ?? null
    return authorization === '' ? null : { kind: 'person', issuer: ISSUER, subject, organisation, scopes: people[subject]?.scopes ?? null, strong: true, tenantId: null }
  }
  const app = await buildApp({ tenants, identification: { ...identification, ofBearer }, imports, evidence, clock, log: { info: () => {}, warn: () => {}, error: () => {} }, signing: SIGNING, ...more })
  t.teardown(() => app.close())
  return (name, method, url, body, headers = {}) => send(app, name, method, url, body, headers)
}

async function send (app: FastifyInstance, name: string, method: Parameters<Ask>[1], url: string, body: unknown, headers: Record<string, string>): Promise<Answer> {
  const response = await app.inject({
    method, url,
    headers: { authorization: `Bearer ${name}`, ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
    ...(body === undefined ? {} : { payload: typeof body === 'string' || Buffer.isBuffer(body) ? body : JSON.stringify(body) })
  })
  const isJson = /[/+]json\b/.test(String(response.headers['content-type']))
  return { status: response.statusCode, headers: response.headers, text: response.body, body: isJson ? response.json() : null }
}
