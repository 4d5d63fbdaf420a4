// The pages of the desk for a region with a committee: a test does in a browser what it is about, and lets the rest happen.
import type { FastifyInstance } from 'fastify'
import type { Test } from 'tap'
import { uuidv7 } from 'uuidv7'
import { buildApp } from '../../../dist/app.js'
import { deskOver, type Desk, type Somebody } from '../../admission/desk.js'
import { type Application, buildApplication } from '../../application/build-application.js'
import { OURS } from './pages-for.js'

type Answer = Promise<Awaited<ReturnType<FastifyInstance['inject']>>>

export interface DeskPages extends Desk {
  readonly application: Application
  /** The pages as somebody sees them who has signed in. */
  readonly as: (who: Somebody) => Promise<FastifyInstance>
}

/** @param parts of the procedure, where they are otherwise than usual */
export async function openDeskPages (t: Test, parts: Parameters<typeof deskOver>[2] = {}, more: Parameters<typeof buildApplication>[1] = {}): Promise<DeskPages> {
  const application = await buildApplication(t, more)
  const desk = await deskOver(application.store, application.databaseUrl, parts)
  application.clock.now = () => desk.clock.at
  const opened = new Map<Somebody, FastifyInstance>()
  const as = async (who: Somebody): Promise<FastifyInstance> => {
    const known = opened.get(who)
    if (known !== undefined) return known
    const { identity, memberships: [membership] } = who
    if (membership === undefined) throw new Error('somebody is nothing here')
    const { issuer, subject, organisation } = identity
    const isFirm = membership.role === 'supplier'
    const member = isFirm && organisation !== null
      ? { kind: 'organisation' as const, issuer: organisation.scheme, subject: organisation.value }
      : { kind: 'person' as const, issuer, subject }
    await application.store.write(async ({ members }) => {
      await members.create({ id: uuidv7(), ...member, role: membership.role as Exclude<typeof membership.role, 'visitor'>, authority: null, validFrom: '2020-01-01', validUntil: null, confirmedOn: '2026-01-01', version: 1 })
    })
    const { tenants, identification, imports, evidence, clock } = application
    const ofSession = async () => ({ id: 'x', identity, name: 'Een mens', tenantId: null, csrfSecret: '0'.repeat(64) }) as never
    const app = await buildApp({ tenants, identification: { ...identification, ofSession }, imports, evidence, clock, log: { info: () => {}, warn: () => {}, error: () => {} } })
    t.teardown(() => app.close())
    opened.set(who, app)
    return app
  }
  return { ...desk, application, as }
}

export async function get (app: FastifyInstance, url: string): Answer {
  return app.inject({ url, headers: { accept: 'text/html' } })
}

/** Opens the form of a step, fills it in and sends it: what the form holds itself goes along. */
export async function take (app: FastifyInstance, id: string, type: string, fields: Readonly<Record<string, string>>, version?: string, language = ''): Answer {
  const url = `${language}/admission/cases/${id}/steps/${type}`
  const { body } = await get(app, url)
  const own = Object.fromEntries([...body.matchAll(/<input[^>]*name="(version|reason|on)"[^>]*>/g)].flatMap(([input, name = '']) => {
    const value = /value="([^"]*)"/.exec(input)?.[1] ?? ''
    return name === 'reason' && !input.includes('checked') ? [] : [[name, value]]
  }))
  return send(app, url, { ...own, ...(version === undefined ? {} : { version }), ...fields })
}

export async function send (app: FastifyInstance, url: string, fields: Readonly<Record<string, string>>): Answer {
  return app.inject({ method: 'POST', url, headers: { ...OURS, accept: 'text/html', 'content-type': 'application/x-www-form-urlencoded' }, payload: new URLSearchParams(fields).toString() })
}
