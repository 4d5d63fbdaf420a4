// The pages as somebody of a firm sees them, and as the desk does things in its case beside them.
import type { FastifyInstance } from 'fastify'
import type { Test } from 'tap'
import { uuidv7 } from 'uuidv7'
import { buildApp } from '../../../dist/app.js'
import type { Organisation } from '../../../dist/access/index.js'
import type { Clock, ServiceDependencies } from '../../../dist/dependencies.js'
import type { Application } from '../../application/build-application.ts'
import type { PageAnswer } from './browser-like.ts'
import { OURS } from './pages-for.ts'

const ISSUER = 'https://provider.example'

export interface FirmPages {
  readonly get: (url: string) => Promise<PageAnswer>
  readonly post: (url: string, fields: Readonly<Record<string, string | readonly string[]>>) => Promise<PageAnswer>
  readonly app: FastifyInstance
}

/** @param organisation whom somebody signed in for; null: for nobody */
export async function firmPages (t: Test, { store, tenants, identification, evidence, clock }: Application, organisation: Organisation | null, { role = 'supplier', now = clock, ...more }: Partial<ServiceDependencies> & { readonly role?: 'supplier' | 'coordinator', readonly now?: Clock } = {}): Promise<FirmPages> {
  const subject = `${role} of ${organisation?.value ?? 'nobody'} ${uuidv7()}`
  await store.write(async ({ members }) => {
    await members.create({ id: uuidv7(), kind: 'person', issuer: ISSUER, subject, role, authority: null, validFrom: '2026-01-01', validUntil: null, confirmedOn: '2026-01-01', version: 1 })
  })
  const identity = { kind: 'person', issuer: ISSUER, subject, organisation, scopes: null, strong: true, tenantId: null } as const
  const ofSession = async () => ({ id: 'x', identity, name: 'Een mens', tenantId: null, csrfSecret: '0'.repeat(64) }) as never
  const app = await buildApp({ tenants, identification: { ...identification, ofSession }, evidence, clock: now, log: { info: () => {}, warn: () => {}, error: () => {} }, ...more })
  t.teardown(() => app.close())
  const answered = (response: Awaited<ReturnType<FastifyInstance['inject']>>): PageAnswer => {
    const { location } = response.headers
    return { status: response.statusCode, location: typeof location === 'string' ? location : undefined, html: response.body, headers: response.headers }
  }
  return {
    app,
    get: async (url) => answered(await app.inject({ url, headers: { accept: 'text/html' } })),
    post: async (url, fields) => answered(await app.inject({
      method: 'POST', url, headers: { ...OURS, 'content-type': 'application/x-www-form-urlencoded' },
      payload: new URLSearchParams(Object.entries(fields).flatMap(([name, value]) => [value].flat().map((one): [string, string] => [name, one]))).toString()
    }))
  }
}

/** A firm that nobody has heard of. */
export const NEW_FIRM: Organisation = { scheme: 'fictional', value: 'FIC-9701' }
/** A firm of the register. */
export const KNOWN_FIRM: Organisation = { scheme: 'fictional', value: 'FIC-0016' }
