// Is it on record who was refused and who looked at what is not theirs, without anybody waiting for it, and without telling one region of another?
import type { FastifyInstance } from 'fastify'
import t, { type Test } from 'tap'
import { uuidv7 } from 'uuidv7'
import type { Identity } from '../../dist/access/index.js'
import { createApiKey } from '../../dist/actions/keys/create-api-key.js'
import { revokeApiKey } from '../../dist/actions/keys/revoke-api-key.js'
import { buildApp } from '../../dist/app.js'
import { DEMONSTRATION_TENANT } from '../../dist/demonstration/load-demonstration.js'
import { HttpProblem } from '../../dist/problems/http-problem.js'
import type { AuditEvent, KeptAuditEvent, Store } from '../../dist/store/index.js'
import { createTenant } from '../../dist/store/postgresql/create-tenant.js'
import { buildApplication, NOW, type Application } from '../application/build-application.js'
import { question } from '../application/question.js'
import { get, post } from '../application/send.js'
import { asOwner } from '../database/as-application.js'

const OTHER = { id: '0193a000-0000-7000-8000-00000000000b', slug: 'another', name: 'Another region', register: 'other' }
const FIRM = { scheme: 'fictional', value: '1' }
const SILENT = { info: () => {}, warn: () => {}, error: () => {} }
const EVERYTHING = { from: null, until: null, actor: null, role: null, action: null, object: null, objectId: null, result: null, traceId: null, after: null, most: 1_000 } as const

interface Service {
  readonly app: FastifyInstance
  /** Whoever is asked as: members of this region, or of the other one. */
  readonly as: (name: string) => Record<string, string>
  /** Ends the service, and tells what is in the audit log: with who, and oldest first. */
  readonly events: () => Promise<readonly (Pick<AuditEvent, 'action' | 'object' | 'objectId' | 'result' | 'role'> & { readonly times: number, readonly who: string | null })[]>
}

async function serviceOf (t: Test, application: Application, changed: Partial<Store> = {}): Promise<Service> {
  const { tenants, identification, clock, store, imports } = application
  await store.write(async ({ members }) => {
    for (const [subject, role, authority] of [['coordinator', 'coordinator', null], ['buyer', 'buyer', null], ['manager', 'contract-manager', 'bloemendaal'], ['firm', 'contractor', null]] as const) {
      await members.create({ id: uuidv7(), kind: 'person', issuer: 'https://provider.example', subject, role, authority, validFrom: '2026-01-01', validUntil: null, confirmedOn: '2026-01-01', version: 1 })
    }
  })
  const ofBearer = async ([authorization = '']: readonly string[], about: { readonly isWrite: boolean, readonly address: string }): Promise<Identity | null> => {
    const subject = authorization.replace('Bearer ', '')
    if (subject.startsWith('sroi_')) return identification.ofBearer([authorization], about)
    if (subject === 'nonsense') throw new HttpProblem('unauthorized')
    return authorization === '' ? null : { kind: 'person', issuer: 'https://provider.example', subject, organisation: subject === 'firm' ? FIRM : null, scopes: null, strong: true, tenantId: null }
  }
  const open: typeof tenants.open = (tenant) => {
    const opened = tenants.open(tenant)
    return { ...opened, store: { ...opened.store, ...changed } }
  }
  const app = await buildApp({ tenants: { ...tenants, open }, identification: { ...identification, ofBearer }, imports, clock, log: SILENT })
  t.teardown(() => app.close())
  return {
    app,
    as: (name) => ({ authorization: `Bearer ${name}` }),
    events: async () => {
      await app.close()
      const found: readonly KeptAuditEvent[] = await store.auditEvents(EVERYTHING)
      return found.map(({ actor, role, action, object, objectId, result, times }) => ({ who: actor?.who?.subject ?? null, role, action, object, objectId, result, times })).reverse()
    }
  }
}

t.test('who is known and may not has a line that says so; the answer tells no more than before', async (t) => {
  const { app, as, events } = await serviceOf(t, await buildApplication(t))
  t.equal((await get(app, '/v1/members', as('buyer'))).status, 403)
  t.equal((await get(app, `/v1/members/${uuidv7()}`, as('buyer'))).status, 403)
  t.equal((await post(app, '/v1/publications', { suppliers: 'all-changed' }, as('firm'))).status, 403)
  t.same(await events(), [
    { who: 'buyer', role: 'buyer', action: 'read-members', object: 'member', objectId: null, result: 'refused', times: 1 },
    { who: 'firm', role: 'contractor', action: 'publish-register', object: 'publication', objectId: null, result: 'refused', times: 1 },
    { who: 'buyer', role: 'buyer', action: 'read-members', object: 'member', objectId: null, result: 'refused', times: 1 }
  ])
})

t.test('who tries a thousand times has two lines', async (t) => {
  const { app, as, events } = await serviceOf(t, await buildApplication(t))
  for (let round = 0; round < 100; round++) await Promise.all(Array.from({ length: 10 }, () => get(app, `/v1/members/${uuidv7()}`, as('buyer'))))
  t.same((await events()).map(({ times }) => times), [1, 999])
})

t.test('a key that was revoked, or comes from elsewhere, is still known; a wrong one, and a visitor, is nobody', async (t) => {
  const application = await buildApplication(t)
  const { store, clock } = application
  const by = { kind: 'person', issuer: 'i', subject: 's', organisation: null, scopes: null, strong: true, tenantId: null } as const
  const make = (more: object = {}) => store.write((writing) => createApiKey({ writing, at: clock.now(), by }, DEMONSTRATION_TENANT.id, { name: 'machine', scopes: ['read'], expiresAt: '2027-01-01T00:00:00.000Z', ...more }))
  const revoked = await make()
  await store.write((writing) => revokeApiKey({ writing, at: clock.now(), by }, revoked.key.id))
  const elsewhere = await make({ name: 'other', networks: ['192.0.2.0/24'] })
  const { app, as, events } = await serviceOf(t, application)
  for (const text of [revoked.text, elsewhere.text]) t.equal((await get(app, '/v1/contracts', as(text))).status, 401)
  t.equal((await get(app, '/v1/contracts', as(`${revoked.text.slice(0, -4)}AAAA`))).status, 401)
  t.equal((await get(app, '/v1/contracts', as('nonsense'))).status, 401)
  t.equal((await get(app, '/v1/contracts')).status, 401)
  t.same((await events()).map(({ who, action, result }) => [who, action, result]), [[revoked.key.id, 'read-contract', 'refused'], [elsewhere.key.id, 'read-contract', 'refused']])
})

t.test('what is read of others is on record, with which it was; what is one\'s own, published or searched is not', async (t) => {
  const application = await buildApplication(t)
  const { app, as, events } = await serviceOf(t, application)
  const made = await post(app, '/v1/recorded-assessments', question(), as('firm'))
  const address = String(made.headers['location'])
  for (const name of ['firm', 'manager', 'coordinator', 'coordinator']) t.equal((await get(app, address, as(name))).status, 200, name)
  t.equal((await get(app, `/v1/receipts/${uuidv7()}`, as('coordinator'))).status, 404)
  for (const url of ['/v1/suppliers', '/v1/authorities', '/v1/contracts']) t.equal((await get(app, url, as('firm'))).status, 200, url)
  t.equal((await get(app, '/v1/contracts', as('manager'))).status, 200)
  const recorded = { action: 'record-answer', object: 'assessment', objectId: made.body.id, result: 'done', times: 1 }
  const read = { action: 'read-answer', object: 'receipt', objectId: made.body.id, result: 'done', times: 1 }
  const byName = (one: { readonly who: string | null, readonly object: string }): string => `${one.who} ${one.object}`
  t.same([...await events()].sort((one, other) => byName(one) < byName(other) ? -1 : 1), [
    { who: 'coordinator', role: 'coordinator', ...read }, { who: 'coordinator', role: 'coordinator', ...read },
    { who: 'firm', role: 'contractor', ...recorded },
    { who: 'manager', role: 'contract-manager', action: 'read-contract', object: 'contract', objectId: null, result: 'done', times: 1 },
    { who: 'manager', role: 'contract-manager', ...read }
  ])
})

t.test('no region hears that somebody of another looked', async (t) => {
  const application = await buildApplication(t)
  await createTenant(application.databaseUrl, OTHER)
  const other = application.tenants.open({ ...OTHER, host: null, visitors: 'none' }).store
  const theirs = await other.record({ kind: 'change', createdAt: NOW, register: null, changes: { total: 0, sha256: '0'.repeat(64), items: [] } })
  const { app, as } = await serviceOf(t, application)
  t.equal((await get(app, `/v1/receipts/${theirs.id}`, as('coordinator'))).status, 404, 'in the own region it does not exist')
  t.equal((await get(app, `/v1/receipts/${theirs.id}`, { ...as('coordinator'), tenant: 'another' })).status, 403, 'there they are nobody')
  t.equal((await get(app, '/v1/members', { ...as('buyer'), tenant: 'another' })).status, 403)
  await app.close()
  const sql = asOwner(t, application.databaseUrl)
  t.same(await sql`SELECT FROM audit_events WHERE tenant_id = ${OTHER.id}`, [])
  t.same(await sql`SELECT FROM actors WHERE tenant_id = ${OTHER.id}`, [])
  t.same(await sql`SELECT FROM audit_events WHERE tenant_id = ${DEMONSTRATION_TENANT.id}`, [], 'and nothing was found here')
})

t.test('that the log cannot be written refuses nobody who reads one thing, and everybody who asks for much', async (t) => {
  const application = await buildApplication(t)
  const made = await post(application.app, '/v1/recorded-assessments', question())
  const { app, as } = await serviceOf(t, application, { log: async () => { throw new Error('the log is away') } })
  t.equal((await get(app, String(made.headers['location']), as('coordinator'))).status, 200)
  t.equal((await get(app, '/v1/members', as('buyer'))).status, 403)
  t.equal((await get(app, '/v1/exports/suppliers', as('coordinator'))).status, 500)
})
