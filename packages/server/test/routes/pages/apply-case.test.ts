// A firm hands in and completes its application, and sees its own case alone. Without JavaScript.
import type { FastifyInstance } from 'fastify'
import t from 'tap'
import { admitted, advised, ANN, APPLICANT, FIRM, MEMBERS, somebody } from '../../admission/desk.js'
import { get, openDeskPages, send } from './admission-desk.js'
import { act, handIn, page, save } from './apply-forms.js'
import { hidden, read } from './browser-like.js'

const HASH = 'b'.repeat(64)
const OTHER_FIRM = somebody('other-firm', 'supplier', { scheme: 'fictional', value: 'FIC-0016' })

t.test('what was saved is handed in with its documents, and the firm sees how its case stands', async (t) => {
  const desk = await openDeskPages(t)
  const app = await desk.as(FIRM)
  await save(app, 'documents', { 'document-0-kind': 'statutes', 'document-0-on': '2020-01-01', 'document-0-sha256': HASH })
  t.match(read((await get(app, '/apply')).body), /Er ontbreken nog stukken: jaarrekening/)
  const handed = await handIn(app)
  t.equal(handed.statusCode, 303)
  const [, id = ''] = /^\/apply\/cases\/([0-9a-f-]{36})\?done=application-submitted$/.exec(String(handed.headers['location'])) ?? []
  const kept = (await desk.store.profiles.find(APPLICANT))!
  const view = await desk.view(FIRM, id)
  t.match(view?.excluded === null && view.events, [{ type: 'application-submitted', reason: 'first-application', documents: [{ kind: 'statutes', sha256: HASH }], evidence: [{ kind: 'firm-profile', sha256: kept.sha256 }] }])
  const html = await page(app, id, '?done=application-submitted')
  t.match(read(html), /Dit is vastgelegd/)
  t.match(read(html), /Ingediend De aanvraag is binnen/)
  t.match(read(html), /Beslissen op de aanvraag: uiterlijk/)
  t.match(read(html), /Nu is aan zet: een coördinator/)
  t.match(read((await get(app, '/apply')).body), /Uw aanvraag Ingediend/)
  t.notMatch((await get(app, '/apply')).body, 'action="/apply/hand-in"', 'one case at a time')
  t.equal((await handInAgain(app)).statusCode, 409)
  const english = await get(app, `/en/apply/cases/${id}`)
  t.match(read(english.body), /Submitted .*decide on the application/is)
})

async function handInAgain (app: FastifyInstance) {
  const { body } = await get(app, '/apply/steps/who')
  return send(app, '/apply/hand-in', { version: hidden(body, 'version') })
}

t.test('a firm that the register does not know is entered by what it said, or told what that needs', async (t) => {
  const desk = await openDeskPages(t)
  const firm = somebody('newcomer', 'supplier', { scheme: 'fictional', value: 'FIC-9702' })
  const app = await desk.as(firm)
  await save(app, 'mission', { missionInStatutes: 'yes' })
  const refused = await handIn(app)
  t.equal(refused.statusCode, 409)
  t.match(read(refused.body), /Vul eerst uw naam, plaats en gemeente in/)
  await save(app, 'who', { names: 'De Verzonnen Plank', town: 'Velsen', municipality: 'velsen' })
  t.equal((await handIn(app)).statusCode, 303)
  await desk.write(null, async ({ writing }) => t.ok(await writing.register.idOf({ scheme: 'fictional', value: 'FIC-9702' }), 'it is in the register'))
})

t.test('another firm’s case is one that is not there, on every address of it', async (t) => {
  const desk = await openDeskPages(t)
  const { id } = await admitted(desk, '2027-01-20')
  const stranger = await desk.as(OTHER_FIRM)
  t.equal((await get(stranger, `/apply/cases/${id}`)).statusCode, 404)
  t.equal((await get(stranger, `/en/apply/cases/${id}`)).statusCode, 404)
  t.equal((await send(stranger, `/apply/cases/${id}`, { act: 'firm-withdrew', version: '9', confirm: 'yes' })).statusCode, 404)
  t.equal((await get(stranger, '/apply/cases/no-such')).statusCode, 404)
  t.match(await page(await desk.as(FIRM), id), 'Tijdelijk toegelaten')
})

t.test('the firm sees no votes, no advice and nobody of the desk', async (t) => {
  const desk = await openDeskPages(t)
  const { id } = await advised(desk, '2027-01-04')
  await desk.act(MEMBERS[0]!, id, 'vote-cast', '2027-01-05')
  const html = await page(await desk.as(FIRM), id)
  for (const hiddenWord of ['Gestemd', 'Advies gegeven<span', 'Criterium beoordeeld', 'Er is genoeg gebleken', desk.idOf(ANN), desk.idOf(MEMBERS[0]!)]) t.notMatch(html, hiddenWord)
  t.match(read(html), /Beoordeling begonnen/)
})

t.test('what was asked for is told with its day, and is sent along from the profile', async (t) => {
  const desk = await openDeskPages(t)
  const app = await desk.as(FIRM)
  await save(app, 'documents', { 'document-0-kind': 'statutes', 'document-0-on': '2020-01-01', 'document-0-sha256': HASH })
  await handIn(app)
  const { id } = (await desk.store.cases.list({ reach: FIRM.reach, on: '2027-01-04', states: null, holder: null, after: null, most: 1 }))[0]!
  await desk.act(ANN, id, 'completion-requested', '2027-01-05', { missing: ['de jaarrekening van vorig jaar'], termUntil: '2027-01-20' })
  const asked = read(await page(app, id))
  t.match(asked, /Wat u nog moet aanvullen de jaarrekening van vorig jaar Doe dat uiterlijk op 20 januari 2027/)
  await save(app, 'documents', { 'document-0-kind': 'statutes', 'document-0-on': '2020-01-01', 'document-0-sha256': HASH, 'document-1-kind': 'annual-account', 'document-1-on': '2026-05-01', 'document-1-sha256': 'c'.repeat(64) })
  const done = await act(app, id, 'application-completed')
  t.equal(done.statusCode, 303)
  const view = await desk.view(FIRM, id)
  t.match(view?.excluded === null && view.events.slice(-2), [{ type: 'document-added', reason: 'asked', documents: [{ kind: 'annual-account' }] }, { type: 'application-completed' }])
  t.match(view?.excluded === null && view.stands, { state: 'submitted' })
  const nothingNew = await act(app, id, 'document-added')
  t.equal(nothingNew.statusCode, 400)
  t.match(read(nothingNew.body), /Er staat niets nieuws in uw profiel/)
})
