// Several regions over a pool that is too small for what is asked. The bearer token is the number of the region.
import type { FastifyInstance } from 'fastify'
import type { Test } from 'tap'
import type { Tenant } from '../../dist/access/index.js'
import { buildApp } from '../../dist/app.js'
import { createTenant } from '../../dist/store/postgresql/create-tenant.js'
import type { PostgresqlStore } from '../../dist/store/postgresql/create-postgresql-store.js'
import { buildApplication, NOW } from '../application/build-application.ts'

export interface Region extends Tenant {
  readonly store: PostgresqlStore
  /** All of them begin with `region-<number>-`. */
  readonly supplierIds: readonly string[]
}

export interface Regions {
  readonly app: FastifyInstance
  readonly regions: readonly Region[]
}

const SUPPLIERS = 12

export async function openRegions (t: Test, count: number): Promise<Regions> {
  const { tenants, identification, clock, databaseUrl, store: demonstration } = await buildApplication(t, { pool: { size: 2, patience: 2_000 } })
  const authorities = (await demonstration.authorities()).filter(({ ruleSet }) => ruleSet !== null)
  const ruleSets = [...new Map((await Promise.all(authorities.map(({ id }) => demonstration.ruleSetsFor(id)))).flat().map((ruleSet) => [ruleSet.id, ruleSet])).values()]
  const known = (await demonstration.registerAt())?.suppliers ?? []
  const regions: Region[] = []
  for (let number = 0; number < count; number += 1) {
    const tenant = { id: `0193a000-0000-7000-8000-0000000001${String(number).padStart(2, '0')}`, slug: `region-${number}`, name: `Region ${number}`, host: null, visitors: 'none' } as const
    await createTenant(databaseUrl, { ...tenant, register: tenant.slug })
    const store = tenants.open(tenant).store as PostgresqlStore
    const suppliers = known.slice(number * SUPPLIERS, (number + 1) * SUPPLIERS).map((supplier) => ({ ...supplier, id: `region-${number}-${supplier.id}` }))
    await store.publish({ suppliers, authorities, ruleSets }, NOW)
    regions.push({ ...tenant, store, supplierIds: suppliers.map(({ id }) => id) })
  }
  const app = await buildApp({
    clock,
    log: { info: () => {}, warn: () => {}, error: () => {} },
    tenants: {
      ...tenants,
      list: async () => regions,
      membershipsOf: async ({ subject }) => (['coordinator', 'contract-manager'] as const).map((role) => ({ tenantId: regions[Number(subject)]?.id ?? '', role, authority: null }))
    },
    identification: {
      ...identification,
      ofBearer: async ([header = '']) => ({ kind: 'person', issuer: 'https://issuer.example', subject: header.slice('Bearer '.length), organisation: { scheme: 'fictional', value: 'F-1' }, scopes: null, strong: true, tenantId: null })
    }
  })
  t.teardown(() => app.close())
  return { app, regions }
}
