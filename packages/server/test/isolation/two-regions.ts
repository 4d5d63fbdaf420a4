// Two regions in one database, with somebody of every role in each. The bearer token is `<role>` in the one and `<role>-elsewhere` in the other.
import type { FastifyInstance } from 'fastify'
import type { Test } from 'tap'
import { buildApp } from '../../dist/app.js'
import type { Identity, Role } from '../../dist/access/index.js'
import { DEMONSTRATION_TENANT } from '../../dist/demonstration/load-demonstration.js'
import { createTenant } from '../../dist/store/postgresql/create-tenant.js'
import type { PostgresqlStore } from '../../dist/store/postgresql/create-postgresql-store.js'
import { type ApplicationOptions, buildApplication, NOW } from '../application/build-application.ts'

const ELSEWHERE = { id: '0193a000-0000-7000-8000-00000000000b', slug: 'elsewhere', name: 'Elsewhere', register: 'elsewhere' } as const
const AWAY = '-elsewhere'

export interface TwoRegions {
  readonly app: FastifyInstance
  /** The demonstration. */
  readonly here: PostgresqlStore
  /** A region with a few suppliers whose ids all begin with `elsewhere-`, and the authorities and rules of the demonstration. */
  readonly elsewhere: PostgresqlStore
}

export async function openTwoRegions (t: Test, options: ApplicationOptions = {}): Promise<TwoRegions> {
  const { tenants, identification, evidence, clock, databaseUrl, store: here } = await buildApplication(t, options)
  await createTenant(databaseUrl, ELSEWHERE)
  const elsewhere = tenants.open({ ...ELSEWHERE, host: null, visitors: 'none' }).store as PostgresqlStore
  await fill(here, elsewhere)
  const app = await buildApp({
    clock,
    evidence,
    log: { info: () => {}, warn: () => {}, error: () => {} },
    tenants: {
      ...tenants,
      list: async () => [{ ...DEMONSTRATION_TENANT, host: null, visitors: 'none' }, { ...ELSEWHERE, host: null, visitors: 'none' }],
      membershipsOf: async ({ subject }) => [{ tenantId: subject.endsWith(AWAY) ? ELSEWHERE.id : DEMONSTRATION_TENANT.id, role: subject.replace(AWAY, '') as Role, authority: null }]
    },
    identification: { ...identification, ofBearer: async ([header]) => header === undefined ? null : identityOf(header.slice('Bearer '.length)) }
  })
  t.teardown(() => app.close())
  return { app, here, elsewhere }
}

/** The same organisation acts in both: it is not what keeps them apart. */
function identityOf (subject: string): Identity {
  const isMachine = subject.startsWith('machine')
  return { kind: isMachine ? 'client' : 'person', issuer: 'https://issuer.example', subject, organisation: { scheme: 'fictional', value: subject === 'supplier' || subject === 'contractor' ? 'F-1' : 'F-9' }, scopes: isMachine ? ['write'] : null, strong: true, tenantId: null }
}

async function fill (here: PostgresqlStore, elsewhere: PostgresqlStore): Promise<void> {
  const authorities = (await here.authorities()).filter(({ ruleSet }) => ruleSet !== null)
  const ruleSets = new Map((await Promise.all(authorities.map(({ id }) => here.ruleSetsFor(id)))).flat().map((ruleSet) => [ruleSet.id, ruleSet]))
  const suppliers = ((await here.registerAt())?.suppliers ?? []).slice(0, 8)
    .map((supplier) => ({ ...supplier, id: `elsewhere-${supplier.id}`, identifier: { ...supplier.identifier, value: `elsewhere-${supplier.identifier.value}` } }))
  await elsewhere.publish({ suppliers, authorities, ruleSets: [...ruleSets.values()] }, NOW)
}
