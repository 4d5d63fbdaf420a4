// The service over a database of its own, with somebody of every role: the bearer token is the role. Whether tokens are looked at well is
// a matter of test/identity; here it only matters who asks.
import type { FastifyInstance } from 'fastify'
import type { Test } from 'tap'
import { uuidv7 } from 'uuidv7'
import { type Identity, type Role, ROLES } from '../../dist/access/caller.js'
import { buildApp } from '../../dist/app.js'
import { DEMONSTRATION_TENANT } from '../../dist/demonstration/load-demonstration.js'
import type { Log, ServiceDependencies } from '../../dist/dependencies.js'
import { createOperation, type OperationOptions } from '../../dist/operation/create-operation.js'
import { buildApplication, SIGNING } from '../application/build-application.ts'
import { type Description, readDescription } from './description.ts'

export interface World {
  readonly app: FastifyInstance
  readonly description: Description
  readonly databaseUrl: string
  /** Another service over the same database, with a part of what it stands on replaced. */
  another (changed?: Partial<ServiceDependencies>, operation?: Partial<OperationOptions>): Promise<FastifyInstance>
  readonly parts: ServiceDependencies
}

const SILENT: Log = { info: () => {}, warn: () => {}, error: () => {} }
/** A person who is known and a member of nothing; a machine that may do nothing. */
export const STRANGER = 'stranger'
export const POWERLESS = 'powerless'
const KNOWN: ReadonlySet<string> = new Set([...ROLES.filter((role) => role !== 'visitor'), STRANGER, POWERLESS])
const FIRM = { scheme: 'fictional', value: 'F-1' }
/** Whoever works for the region is of none of its firms: they would have an interest in it. */
const REGION = { scheme: 'fictional', value: 'F-9' }
const ISSUER = 'https://issuer.example'
/** Whom the example of handing over names. */
const COORDINATOR = '00000000-0000-4000-8000-00000000c011'

export async function openWorld (t: Test): Promise<World> {
  const { tenants, identification, imports, evidence, clock, store, databaseUrl } = await buildApplication(t)
  await store.write(async ({ cases, members }) => {
    await cases.expect({ issuer: ISSUER, subject: 'coordinator' }, COORDINATOR)
    await members.create({ id: uuidv7(), kind: 'person', issuer: ISSUER, subject: 'coordinator', role: 'coordinator', authority: null, validFrom: '2026-01-01', validUntil: null, confirmedOn: '2026-01-01', version: 1 })
  })
  const parts: ServiceDependencies = {
    tenants: { ...tenants, membershipsOf: async ({ subject }) => subject === STRANGER ? [] : [{ tenantId: DEMONSTRATION_TENANT.id, role: subject === POWERLESS ? 'machine' : subject as Role, authority: null }] },
    identification: { ...identification, ofBearer: async (authorizations) => authorizations.length === 0 ? null : await identityOf(authorizations[0] ?? '') ?? identification.ofBearer(authorizations, { isWrite: false, address: '127.0.0.1' }) },
    imports,
    evidence,
    clock,
    log: SILENT,
    signing: SIGNING
  }
  async function another (changed: Partial<ServiceDependencies> = {}, operation: Partial<OperationOptions> = {}): Promise<FastifyInstance> {
    const app = await buildApp({ ...parts, ...changed }, createOperation({ log: SILENT, checks: {}, ...operation }))
    t.teardown(() => app.close())
    return app
  }
  const app = await another()
  return { app, another, parts, databaseUrl, description: readDescription((await app.inject({ method: 'GET', url: '/v1/openapi.json' })).json()) }
}

async function identityOf (authorization: string): Promise<Identity | null> {
  const [, subject] = /^Bearer ([a-z-]+)$/.exec(authorization) ?? []
  // any other word is a token like any other, that nobody gave
  if (subject === undefined || !KNOWN.has(subject)) return null
  const isMachine = subject === POWERLESS || subject === 'machine'
  return { kind: isMachine ? 'client' : 'person', issuer: ISSUER, subject, organisation: subject === 'supplier' || subject === 'contractor' ? FIRM : REGION, scopes: isMachine ? (subject === POWERLESS ? [] : ['write']) : null, strong: true, tenantId: null }
}
