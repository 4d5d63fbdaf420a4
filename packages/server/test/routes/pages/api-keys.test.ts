// The page on which an administrator makes keys for machines and takes them back. Without JavaScript.
import type { FastifyInstance } from 'fastify'
import t from 'tap'
import { buildApplication } from '../../application/build-application.js'
import { OURS, pagesFor } from './pages-for.js'

function send (app: FastifyInstance, url: string, fields: readonly (readonly [string, string])[]) {
  return app.inject({ method: 'POST', url, headers: { ...OURS, 'content-type': 'application/x-www-form-urlencoded' }, payload: new URLSearchParams(fields.map(([name, value]) => [name, value])).toString() })
}

const NEW = [['name', 'Contractsysteem'], ['scopes', 'read'], ['scopes', 'import-data'], ['networks', '192.0.2.0/24, 2001:db8::/32'], ['lastDay', '2026-12-31']] as const

t.test('a key is shown once, works for a machine, and no longer when it is revoked', async (t) => {
  const application = await buildApplication(t)
  const app = await pagesFor(t, application, 'platform-administrator')
  t.match((await app.inject({ url: '/keys' })).body, 'Er is nog geen sleutel.')
  const made = await send(app, '/keys', NEW)
  t.match(made, { statusCode: 201, headers: { 'cache-control': 'no-store' } })
  const text = /<code>(sroi_[^<]+)<\/code>/.exec(made.body)?.[1] ?? ''
  t.not(text, '')
  const [key] = await application.store.keys.list({ after: null, most: 2 })
  t.match(key, { name: 'Contractsysteem', scopes: ['read', 'import-data'], networks: ['192.0.2.0/24', '2001:db8::/32'], expiresAt: '2026-12-31T23:00:00.000Z' })
  const list = (await app.inject({ url: '/keys' })).body
  t.notMatch(list, text)
  t.match(list, /Lezen, Bestanden importeren/)
  t.match(list, 'ja, tot en met 31 december 2026')
  t.match((await app.inject({ url: '/en/keys' })).body, 'yes, until and including 31 December 2026')

  t.equal((await send(app, `/keys/${key!.id}/revocations`, [])).statusCode, 303)
  t.match((await app.inject({ url: '/keys' })).body, /nee, ingetrokken op /)
  t.not((await application.store.keys.find(key!.id))?.revokedAt, null)
})

t.test('what is wrong with a new key is said at its field, and what was typed stays', async (t) => {
  const app = await pagesFor(t, await buildApplication(t), 'platform-administrator')
  const refused = await send(app, '/keys', [['name', 'Systeem'], ['networks', 'overal'], ['lastDay', '2026-02-30']])
  t.equal(refused.statusCode, 400)
  t.match(refused.body, /href="#field-scopes">Kies wat.*href="#field-networks">Schrijf elk.*href="#field-lastDay">Geef als/s)
  t.match(refused.body, 'value="overal"')
  t.match((await send(app, '/keys', NEW.map(([name, value]) => [name, name === 'lastDay' ? '2029-01-01' : value]))).body, 'href="#field-lastDay">Geef als laatste dag')
})

t.test('a third key for one machine is refused', async (t) => {
  const app = await pagesFor(t, await buildApplication(t), 'platform-administrator')
  t.same([(await send(app, '/keys', NEW)).statusCode, (await send(app, '/keys', NEW)).statusCode], [201, 201])
  t.match(await send(app, '/keys', NEW), { statusCode: 409, body: /Dit systeem heeft al twee sleutels die werken/ })
})

t.test('an auditor sees the keys and makes none', async (t) => {
  const auditor = await pagesFor(t, await buildApplication(t), 'auditor')
  t.notMatch((await auditor.inject({ url: '/keys' })).body, /action="\/keys"/)
  t.equal((await send(auditor, '/keys', NEW)).statusCode, 403)
})
