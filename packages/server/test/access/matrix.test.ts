// Every cell of the matrix over HTTP: each role, each operation, in its own tenant, in another, and in none.
import type { FastifyInstance } from 'fastify'
import t from 'tap'
import { type Identity, ROLES, type Role } from '../../dist/access/caller.js'
import { type ActionRule, type GuardedAction, MATRIX } from '../../dist/access/matrix.js'
import type { Visitors } from '../../dist/access/reach.js'
import { buildApp } from '../../dist/app.js'
import type { Tenants } from '../../dist/dependencies.js'
import { buildApplication } from '../application/build-application.js'

const OWN = { id: '0193a000-0000-7000-8000-000000000001', slug: 'own', name: 'Own', host: null }
const OTHER = { id: '0193a000-0000-7000-8000-00000000000b', slug: 'other', name: 'Other', host: null, visitors: 'none' } as const
const WRONG_KEY = 'such-a-key-no-operation-has'

interface Operation {
  readonly name: string
  readonly method: string
  readonly url: string
  /** Null: open to everybody. */
  readonly action: GuardedAction | null
}

const { tenants, identification, clock } = await buildApplication(t)
const operations = operationsOf((await get('/v1/openapi.json', await serviceOf('none'))).json())

/** A service where the bearer token is the role, in a region that lets visitors do so much. */
async function serviceOf (visitors: Visitors): Promise<FastifyInstance> {
  const own = { ...OWN, visitors }
  const app = await buildApp({
    tenants: {
      ...tenants,
      list: async () => [own, OTHER],
      membershipsOf: async ({ subject }) => subject.startsWith('nobody') ? [] : [{ tenantId: OWN.id, role: subject as Role, authority: null }],
      open: (tenant: Parameters<Tenants['open']>[0]) => tenants.open(tenant)
    },
    identification: { ...identification, ofBearer: async ([header]) => header === undefined ? null : identityOf(header.slice('Bearer '.length)) },
    clock,
    log: { info: () => {}, warn: () => {}, error: () => {} }
  })
  t.teardown(() => app.close())
  return app
}

function identityOf (subject: string): Identity {
  const isMachine = subject === 'machine'
  return { kind: isMachine ? 'client' : 'person', issuer: 'https://issuer.example', subject, organisation: subject === 'nobody-alone' ? null : { scheme: 'fictional', value: 'F-1' }, scopes: isMachine ? ['write'] : null, strong: true, tenantId: null }
}

function operationsOf ({ paths }: { readonly paths: Record<string, Record<string, { operationId: string, security: readonly { bearerToken?: readonly GuardedAction[] }[] }>> }): readonly Operation[] {
  return Object.entries(paths).flatMap(([path, methods]) => Object.entries(methods).map(([method, { operationId, security }]) => ({
    name: operationId, method: method.toUpperCase(), url: `/v1${path.replaceAll(/\{\w+\}/g, '0193a000-0000-7000-8000-00000000ffff')}`, action: security[0]?.bearerToken?.[0] ?? null
  })))
}

async function get (url: string, app: FastifyInstance) {
  return app.inject({ method: 'GET', url })
}

/** What is refused for who asks is refused before the query is read: a key that no operation has tells the two apart, and nothing happens. */
async function ask (app: FastifyInstance, { method, url }: Operation, token: string | null, tenant: string | null): Promise<'let in' | number> {
  const { statusCode } = await app.inject({
    method: method as 'GET',
    url: `${url}?${WRONG_KEY}=1`,
    headers: { ...(token === null ? {} : { authorization: `Bearer ${token}` }), ...(tenant === null ? {} : { tenant }), ...(method === 'GET' ? {} : { 'content-type': 'application/json' }) },
    ...(method === 'GET' ? {} : { payload: '{}' })
  })
  return [401, 403].includes(statusCode) ? statusCode : 'let in'
}

function expected (action: GuardedAction, role: Role | 'newcomer', visitors: Visitors): 'let in' | number {
  const cell = (MATRIX[action] as ActionRule).roles[role === 'newcomer' ? 'visitor' : role]
  const refusal = role === 'visitor' ? 401 : 403
  if (cell === undefined) return refusal
  if (cell === 'asks') return visitors === 'none' ? refusal : 'let in'
  if (cell === 'records') return visitors === 'record' ? 'let in' : refusal
  if (cell === 'applies') return role === 'newcomer' && visitors !== 'none' ? 'let in' : refusal
  return 'let in'
}

t.test('every action of the matrix is that of an operation or a page, and every operation has one or is open', async (t) => {
  t.ok(operations.length > 50)
  t.same(operations.filter(({ action }) => action !== null && !Object.hasOwn(MATRIX, action)), [])
  t.same(operations.filter(({ action }) => action === null).map(({ name }) => name).sort(), ['describeInterface', 'findCpvCode', 'listCpvCodes', 'listLabels', 'listSigningKeys'])
})

for (const visitors of ['none', 'ask', 'record'] as const) {
  t.test(`each role and each operation, where visitors may ${visitors}`, async (t) => {
    const app = await serviceOf(visitors)
    for (const role of ROLES) {
      const answers = await Promise.all(operations.map(async (operation) => [operation.name, await ask(app, operation, role === 'visitor' ? null : role, role === 'visitor' && visitors !== 'none' ? OWN.slug : null)] as const))
      t.same(Object.fromEntries(answers), Object.fromEntries(operations.map(({ name, action }) => [name, action === null ? 'let in' : expected(action, role, visitors)])), role)
    }
  })
}

t.test('in another tenant, and in one that does not exist, everybody is refused alike', async (t) => {
  const app = await serviceOf('none')
  const guarded = operations.filter(({ action }) => action !== null)
  for (const role of ROLES) {
    for (const operation of guarded) {
      const [other, none] = await Promise.all([OTHER.slug, 'no-such-region'].map((slug) => ask(app, operation, role === 'visitor' ? null : role, slug)))
      const refusal = role === 'visitor' ? 401 : 403
      if (other !== refusal || none !== refusal) t.fail(`${role} ${operation.name}: ${other}, ${none}`)
    }
  }
  t.pass('and nobody was let in')
})

t.test('who is known and no member of any tenant can do what a visitor can, and apply for the organisation they signed in for', async (t) => {
  for (const visitors of ['none', 'ask', 'record'] as const) {
    const app = await serviceOf(visitors)
    for (const [nobody, as] of [['nobody', 'newcomer'], ['nobody-alone', 'visitor']] as const) {
      const answers = await Promise.all(operations.map(async (operation) => [operation.name, await ask(app, operation, nobody, null) === 'let in'] as const))
      t.same(Object.fromEntries(answers), Object.fromEntries(operations.map(({ name, action }) => [name, action === null || expected(action, as, visitors) === 'let in'])), `${nobody}, ${visitors}`)
    }
  }
})
