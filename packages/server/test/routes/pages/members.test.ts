// The pages on which an administrator sees who is what in the region, lets somebody in, and takes it back. Without JavaScript.
import type { FastifyInstance } from 'fastify'
import t from 'tap'
import { buildApplication } from '../../application/build-application.js'
import { OURS, pagesFor } from './pages-for.js'

const ISSUER = 'https://provider.example'

function send (app: FastifyInstance, url: string, fields: Readonly<Record<string, string>>) {
  return app.inject({ method: 'POST', url, headers: { ...OURS, 'content-type': 'application/x-www-form-urlencoded' }, payload: new URLSearchParams(fields).toString() })
}

function versionIn (html: string): string {
  return /name="version" value="(\d+)"/.exec(html)?.[1] ?? ''
}

t.test('somebody becomes a member, gets another role, and leaves', async (t) => {
  const application = await buildApplication(t)
  const app = await pagesFor(t, application, 'platform-administrator')
  t.match((await app.inject({ url: '/members' })).body, /<h1[^>]*>Leden/)
  const made = await send(app, '/members', { kind: 'organisation', issuer: 'kvk', subject: '1234 5678', role: 'contractor', authority: '', validUntil: '' })
  t.equal(made.statusCode, 303)
  const url = String(made.headers['location'])
  const { body } = await app.inject({ url })
  t.match(body, /<h1[^>]*>12345678/)
  t.match(body, 'nl-kvk')
  t.match(body, '<dd>Opdrachtnemer</dd>')

  const changed = await send(app, url, { version: versionIn(body), role: 'buyer', authority: 'bloemendaal', validUntil: '2099-12-31', confirmed: 'yes' })
  t.match(changed, { statusCode: 303, headers: { location: `${url}?done=changed` } })
  const now = (await app.inject({ url: `${url}?done=changed` })).body
  t.match(now, 'De wijziging is bewaard.')
  t.match(now, '<dd>Inkoper (bloemendaal)</dd>')
  t.match(now, 'tot en met 31 december 2099')
  t.match((await app.inject({ url: '/en/members' })).body, /12345678<\/a>.*An organisation, nl-kvk.*Buyer \(bloemendaal\)/s)

  const late = await send(app, url, { version: versionIn(body), role: 'contractor', authority: '', validUntil: '' })
  t.equal(late.statusCode, 409, 'who saw an older version changes nothing')
  t.match(late.body, /Iemand anders heeft dit lid intussen gewijzigd/)
  t.match((await app.inject({ url })).body, '<dd>Inkoper (bloemendaal)</dd>')
})

t.test('what is wrong with a new member is said at its field, and what was typed stays', async (t) => {
  const app = await pagesFor(t, await buildApplication(t), 'platform-administrator')
  const refused = await send(app, '/members', { kind: 'person', issuer: '', subject: '<b>', role: 'contractor', authority: 'bloemendaal', validUntil: '2026-02-30' })
  t.equal(refused.statusCode, 400)
  t.match(refused.body, 'href="#field-issuer">Vul in wie ervoor instaat')
  t.match(refused.body, 'href="#field-validUntil">Geef als laatste dag een bestaande dag')
  t.match(refused.body, 'value="&lt;b>"')
  const both = await send(app, '/members', { kind: 'person', issuer: ISSUER, subject: 'somebody', role: 'contractor', authority: 'bloemendaal', validUntil: '2020-01-01' })
  t.match(both.body, /href="#field-authority">Kies alleen.*href="#field-validUntil">Geef als/s, 'all of it at once')
  t.notMatch((await app.inject({ url: '/members' })).body, 'somebody')
})

t.test('the last administrator stays one', async (t) => {
  const app = await pagesFor(t, await buildApplication(t), 'platform-administrator')
  const url = /href="(\/members\/[0-9a-f-]{36})"/.exec((await app.inject({ url: '/members' })).body)?.[1] ?? ''
  const { body } = await app.inject({ url })
  const refused = await send(app, url, { version: versionIn(body), role: 'auditor', authority: '', validUntil: '' })
  t.equal(refused.statusCode, 409)
  t.match(refused.body, /Dit is de laatste beheerder/)
})

t.test('an auditor looks and changes nothing; a coordinator does not look', async (t) => {
  const application = await buildApplication(t)
  const auditor = await pagesFor(t, application, 'auditor')
  const list = (await auditor.inject({ url: '/members' })).body
  t.notMatch(list, /<form[^>]*action="\/members"/)
  const url = /href="(\/members\/[0-9a-f-]{36})"/.exec(list)?.[1] ?? ''
  t.notMatch((await auditor.inject({ url })).body, /session-endings/)
  for (const path of ['/members', url, `${url}/session-endings`]) t.equal((await send(auditor, path, { role: 'auditor' })).statusCode, 403, path)
  const coordinator = await pagesFor(t, application, 'coordinator')
  t.equal((await coordinator.inject({ url: '/members' })).statusCode, 403)
  t.equal((await auditor.inject({ url: '/members/nobody' })).statusCode, 404)
})
