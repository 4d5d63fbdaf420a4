// The service over a region with a desk and a committee: the bearer token says who asks. Whether tokens are looked at well is a matter of test/identity.
import type { FastifyInstance } from 'fastify'
import type { Test } from 'tap'
import type { Procedure } from '@sroi/matcher'
import { EVENT_RULES } from '@sroi/matcher/procedure'
import { buildApp } from '../../dist/app.js'
import { DEMONSTRATION_TENANT } from '../../dist/demonstration/load-demonstration.js'
import { createOperation } from '../../dist/operation/create-operation.js'
import { buildApplication } from '../application/build-application.ts'
import { type Desk, deskOver, type Somebody } from './desk.ts'

export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, unknown>>
  readonly body: Record<string, unknown> & { readonly type?: string, readonly errors?: readonly { readonly code: string, readonly detail: string }[] }
}

export interface ServedDesk extends Desk {
  readonly app: FastifyInstance
  readonly ask: (who: Somebody, method: 'GET' | 'POST' | 'PUT' | 'DELETE', path: string, body?: unknown, headers?: Readonly<Record<string, string>>) => Promise<Answer>
  /** Puts something on record over HTTP, whatever version of the case that is. */
  readonly post: (who: Somebody, id: string, event: { readonly type: string } & Readonly<Record<string, unknown>>, headers?: Readonly<Record<string, string>>) => Promise<Answer>
}

const SILENT = { info: () => {}, warn: () => {}, error: () => {} }

export async function serveDesk (t: Test, parts: Partial<Procedure> = {}): Promise<ServedDesk> {
  const { tenants, identification, imports, store, databaseUrl } = await buildApplication(t)
  const desk = await deskOver(store, databaseUrl, parts)
  const known = new Map<string, Somebody>()
  const app = await buildApp({
    tenants: {
      ...tenants,
      open: (tenant) => ({ ...tenants.open(tenant), clock: desk.clock }),
      membershipsOf: async ({ subject }) => known.get(subject)?.memberships.map((one) => ({ ...one, tenantId: DEMONSTRATION_TENANT.id })) ?? []
    },
    identification: { ...identification, ofBearer: async ([header = '']) => known.get(header.slice('Bearer '.length))?.identity ?? null },
    imports, clock: desk.clock, log: SILENT
  }, createOperation({ log: SILENT, checks: {} }))
  t.teardown(() => app.close())

  const ask: ServedDesk['ask'] = async (who, method, path, body, headers = {}) => {
    known.set(who.identity.subject, who)
    const { statusCode, headers: given, body: text } = await app.inject({
      method, url: `/v1${path}`, headers: { authorization: `Bearer ${who.identity.subject}`, ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
      ...(body === undefined ? {} : { payload: typeof body === 'string' ? body : JSON.stringify(body) })
    })
    return { status: statusCode, headers: given, body: text === '' ? {} : JSON.parse(text) as Answer['body'] }
  }
  const post: ServedDesk['post'] = async (who, id, event, headers = {}) => ask(who, 'POST', `/admission-cases/${id}/events`, {
    on: desk.clock.at.slice(0, 10), reason: EVENT_RULES[event.type as keyof typeof EVENT_RULES].reasons[0], evidence: [], ...event
  }, { 'if-match': event.type === 'vote-cast' ? '*' : `"${(await desk.store.cases.find(id))?.version ?? 0}"`, ...headers })
  return { ...desk, app, ask, post }
}

/** The kind of a problem, and the code of each of its problems. */
export function told ({ status, body }: Answer): readonly (string | number)[] {
  return [status, String(body.type ?? '').replace('urn:sroi:problem:', ''), ...(body.errors ?? []).map(({ code }) => code)]
}

export const vote = (choice: 'yes' | 'no' = 'yes', replaces: string | null = null, motivation = '') => ({ type: 'vote-cast', kind: 'admission', choice, replaces, motivation, reason: replaces === null ? 'vote' : 'changed' })

export const admission = {
  type: 'temporary-admission-decided', badgeFrom: null, motivation: '',
  reasons: [{ criterion: 'region', sentence: 'De organisatie werkt in de regio.' }, { criterion: 'mission', sentence: 'De missie staat in de statuten.' }]
}
