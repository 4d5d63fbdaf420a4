// Can somebody be whom they like only where nothing is real?
import t from 'tap'
import { readDemonstrationDay, readSuppliers } from '@sroi/fixtures'
import type { Supplier } from '@sroi/matcher'
import { DEMONSTRATION_COMMITTEE, DEMONSTRATION_PERSONS } from '../../dist/identity/index.js'
import { ROLES } from '../../dist/access/caller.js'
import { openBrowser } from './browser.js'
import { openIdentification, providerOf } from './open-identification.js'
import { servePages } from './serve-pages.js'

const LOCAL = 'http://127.0.0.1:8080'
const opened = await openIdentification(t, { demonstrationSignIn: true })
const app = await servePages(t, opened.identification)

t.test('there is a person for each role that people have, more where one cannot do it alone, and each says that nobody is meant', async (t) => {
  t.same([...new Set(DEMONSTRATION_PERSONS.map(({ role }) => role))].sort(), ROLES.filter((role) => role !== 'machine').sort())
  t.same(DEMONSTRATION_COMMITTEE.filter((id) => !DEMONSTRATION_PERSONS.some((person) => person.id === id && person.role === 'committee-member')), [])
  t.ok(DEMONSTRATION_PERSONS.every(({ name }) => name.nl.endsWith('(fictief)') && name.en.endsWith('(fictional)')))
  const { html } = await openBrowser(app, LOCAL).open('/sign-in')
  for (const { id, name } of DEMONSTRATION_PERSONS) t.match(html, `name="person" value="${id}">Ga verder als ${name.nl}</button>`)
})

t.test('the supplier of the demonstration is a firm of its register, with a temporary badge on the day it lives on', async (t) => {
  const supplier = DEMONSTRATION_PERSONS.find(({ role }) => role === 'supplier')
  const firm = (readSuppliers() as Supplier[]).find(({ identifier }) => identifier.value === supplier?.organisation?.value)
  t.same(firm?.identifier, supplier?.organisation)
  t.match(supplier?.name.nl, firm?.name)
  const day = readDemonstrationDay()
  t.ok(firm?.admissions.some(({ standing, period }) => standing === 'temporary' && period.from <= day && (period.until ?? '9') >= day))
})

t.test('whoever chooses one is that person', async (t) => {
  const browser = openBrowser(app, LOCAL)
  t.equal((await browser.send('/en/sign-in', { person: 'buyer', returnTo: '/?x=1' })).url, `${LOCAL}/?x=1`)
  const { session } = JSON.parse((await browser.open('/')).html) as { session: object }
  t.match(session, { identity: { kind: 'person', issuer: 'urn:sroi:demonstration', subject: 'buyer', strong: true, scopes: null }, name: 'Buyer of a municipality (fictional)' })
  t.match(await openBrowser(app, LOCAL).send('/sign-in', { person: 'mayor' }), { status: 400 })
})

t.test('without the demonstration, and without a provider, there is no page to sign in', async (t) => {
  const none = await servePages(t, (await openIdentification(t, {}, opened)).identification)
  for (const url of ['/sign-in', '/en/sign-in', '/sign-in/callback/tests', '/sign-out']) t.equal((await none.inject({ method: 'GET', url })).statusCode, 404, url)
  for (const url of ['/sign-in', '/sign-out']) {
    t.equal((await none.inject({ method: 'POST', url, headers: { 'content-type': 'application/x-www-form-urlencoded' }, payload: 'person=auditor' })).statusCode, 404, url)
  }
})

t.test('with a provider and without the demonstration nobody can be played', async (t) => {
  const provider = providerOf({ issuer: 'http://127.0.0.1:9' }, { signIn: { clientId: 'x', authentication: { method: 'client_secret_basic', secret: 'x' }, scopes: ['openid'], acrValues: [] } })
  const real = await servePages(t, (await openIdentification(t, { providers: [provider], publicAddress: LOCAL }, opened)).identification)
  const browser = openBrowser(real, LOCAL)
  t.notMatch((await browser.open('/sign-in')).html, /name="person"/)
  t.match(await browser.send('/sign-in', { person: 'auditor' }), { status: 400 })
  t.equal(browser.cookie('sroi'), undefined)
})

t.test('who reaches the demonstration from elsewhere, or under another name, can play nobody', async (t) => {
  const payload = 'person=auditor'
  const headers = { 'content-type': 'application/x-www-form-urlencoded' }
  for (const [name, options] of [
    ['another address', { remoteAddress: '192.0.2.7', headers: { ...headers, host: '127.0.0.1:8080' } }],
    ['another name, as after rebinding', { headers: { ...headers, host: 'evil.example:8080' } }],
    ['a name that begins as ours', { headers: { ...headers, host: '127.0.0.1.evil.example' } }]
  ] as const) {
    const sent = await app.inject({ method: 'POST', url: '/sign-in', payload, ...options })
    t.equal(sent.statusCode, 400, name)
    t.equal(sent.headers['set-cookie'], undefined)
    t.notMatch((await app.inject({ method: 'GET', url: '/sign-in', ...options })).body, /name="person"/, name)
  }
  for (const host of ['localhost:8080', '[::1]:8080', '127.0.0.1']) t.equal((await app.inject({ method: 'POST', url: '/sign-in', payload, headers: { ...headers, host } })).statusCode, 303, host)
})
