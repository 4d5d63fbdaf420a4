// The pages as somebody sees them who has signed in.
import type { FastifyInstance } from 'fastify'
import { uuidv7 } from 'uuidv7'
import { buildApp } from '../../../dist/app.js'
import type { ServiceDependencies } from '../../../dist/dependencies.js'
import type { KeptMember } from '../../../dist/store/index.js'
import type { buildApplication } from '../../application/build-application.js'

const ISSUER = 'https://provider.example'

type Application = Awaited<ReturnType<typeof buildApplication>>

/** The pages for somebody who has signed in. */
export async function pagesFor (t: Parameters<typeof buildApplication>[0], { store, tenants, identification, imports, clock }: Application, role: KeptMember['role'], more: Partial<ServiceDependencies> = {}, subject: string = role): Promise<FastifyInstance> {
  await store.write(async ({ members }) => {
    await members.create({ id: uuidv7(), kind: 'person', issuer: ISSUER, subject, role, authority: null, validFrom: '2026-01-01', validUntil: null, confirmedOn: '2026-01-01', version: 1 })
  })
  const identity = { kind: 'person', issuer: ISSUER, subject, organisation: null, scopes: null, strong: true, tenantId: null } as const
  const ofSession = async () => ({ id: 'x', identity, name: 'Een mens', tenantId: null, csrfSecret: '0'.repeat(64) }) as never
  const app = await buildApp({ tenants, identification: { ...identification, ofSession }, imports, clock, log: { info: () => {}, warn: () => {}, error: () => {} }, ...more })
  t.teardown(() => app.close())
  return app
}

export const OURS = { 'sec-fetch-site': 'same-origin', origin: 'http://localhost:80', host: 'localhost:80' }
