// What a firm tells in lists, what the register told already, and what files it hands in. Without JavaScript.
import { createHash } from 'node:crypto'
import t from 'tap'
import { buildApplication } from '../../application/build-application.js'
import { heading, hidden, read } from './browser-like.js'
import { firmPages, KNOWN_FIRM, NEW_FIRM } from './firm-pages.js'
import { OURS } from './pages-for.js'

t.test('lists grow by a row each time they are saved, and a row that is emptied goes', async (t) => {
  const application = await buildApplication(t)
  const { get, post } = await firmPages(t, application, NEW_FIRM)
  const version = async (step: string): Promise<string> => hidden((await get(`/apply/steps/${step}`)).html, 'version')
  const save = async (step: string, fields: Readonly<Record<string, string | readonly string[]>>): Promise<void> => {
    t.equal((await post(`/apply/steps/${step}`, { version: await version(step), do: 'save', ...fields })).status, 303, step)
  }
  await save('offer', { 'offer-0-title': 'Tuinen', 'offer-0-text': 'Wij onderhouden tuinen.', 'offer-0-cpv': '77310000-6', 'offer-0-pick': ['77314000'], 'offer-0-capacity': '50.000', 'offer-1-title': 'Was', 'offer-1-text': 'Wij wassen.' })
  const { profile } = (await application.store.profiles.find(NEW_FIRM))!
  t.match(profile.offerings, [{ title: 'Tuinen', cpv: ['77310000', '77314000'], capacityCents: 5_000_000 }, { title: 'Was', cpv: [] }])
  const shown = (await get('/apply/steps/offer')).html
  t.match(shown, 'name="offer-2-title"')
  t.match(read(shown), /77310000 .*groen/i, 'codes are called by their names')
  t.match(read(shown), /Voorgestelde codes/, 'the engine proposes codes for what has words')
  await save('offer', { 'offer-0-id': profile.offerings![0]!.id, 'offer-0-title': 'Tuinen en parken', 'offer-0-cpv': '77310000', 'offer-1-id': profile.offerings![1]!.id, 'offer-1-title': '' })
  t.match((await application.store.profiles.find(NEW_FIRM))!.profile.offerings, [{ id: profile.offerings![0]!.id, title: 'Tuinen en parken' }])
  t.equal((await application.store.profiles.find(NEW_FIRM))!.profile.offerings!.length, 1)

  await save('people', { 'group-sroi-band': '30-to-50', 'group-sroi-measure': 'headcount', 'group-sroi-from': '2025-01-01', 'group-sroi-until': '2025-12-31', 'group-mission-band': '' })
  await save('people', { 'group-sroi-band': '50-or-more', 'group-sroi-measure': 'headcount', 'group-sroi-from': '2025-01-01', 'group-sroi-until': '2025-12-31', 'group-pso-band': 'none', 'group-pso-measure': 'fte', 'group-pso-from': '2025-01-01' })
  t.strictSame((await application.store.profiles.find(NEW_FIRM))!.profile.targetGroups, [
    { vocabulary: 'sroi', measure: 'headcount', band: '50-or-more', period: { from: '2025-01-01', until: '2025-12-31' } },
    { vocabulary: 'pso', measure: 'fte', band: 'none', period: { from: '2025-01-01', until: null } }
  ])
  await save('region', { worksIn: ['haarlem', 'velsen'], complementsOffer: 'yes' })
  await save('labels', { labelAny: 'yes', 'label-0-which': 'pso|1', 'label-0-number': 'P-1', 'label-0-from': '2026-01-01', 'label-1-which': 'other', 'label-1-other': 'eigen-keurmerk', 'label-1-issuer': 'Iemand', 'label-1-number': '2', 'label-1-from': '2026-02-01', applicationAny: 'no', aims: ['b-corp'] })
  t.match((await application.store.profiles.find(NEW_FIRM))!.profile, {
    worksIn: ['haarlem', 'velsen'], region: { complementsOffer: true }, aims: [{ scheme: 'b-corp', level: null }], applications: [],
    labels: [{ scheme: 'pso', level: '1', issuer: 'PSO-Nederland', number: 'P-1', period: { from: '2026-01-01', until: null } }, { scheme: 'eigen-keurmerk', level: null, issuer: 'Iemand' }]
  })
  const labels = (await get('/apply/steps/labels')).html
  t.match(labels, 'value="eigen-keurmerk"')
  await save('region', { worksInNone: 'yes' })
  t.strictSame((await application.store.profiles.find(NEW_FIRM))!.profile.worksIn, [])
  await save('region', {})
  t.equal((await application.store.profiles.find(NEW_FIRM))!.profile.worksIn, undefined, 'left open again')
})

t.test('a firm of the register need not tell again what that knows', async (t) => {
  const application = await buildApplication(t)
  const { get, post } = await firmPages(t, application, KNOWN_FIRM)
  const known = (await application.store.registerAt())!.suppliers.find(({ identifier }) => identifier.value === KNOWN_FIRM.value)!
  const overview = (await get('/apply')).html
  t.match(read(overview), 'Wat het register van u weet, staat er al')
  t.match(heading(overview), known.name)
  t.match((await get('/apply/steps/who')).html, known.name)
  t.match((await get('/apply/steps/offer')).html, known.offerings[0]!.title.replaceAll('&', '&amp;'))
  t.equal(await application.store.profiles.find(KNOWN_FIRM), null, 'until a step is saved nothing is the firm’s own')
  t.equal((await post('/apply/steps/mission', { version: '0', do: 'save', missionInStatutes: 'yes' })).status, 303)
  t.match((await application.store.profiles.find(KNOWN_FIRM))!.profile, { names: [known.name], statements: { missionInStatutes: true }, place: { municipality: known.place.municipality } })
  t.match((await get('/obligations')).html, /<a class="utrecht-link utrecht-link--html-a" href="\/apply">Vul uw profiel aan/)
})

t.test('a file is scanned, kept by its hash and named in the profile; without a scanner only the fingerprint is asked', async (t) => {
  const application = await buildApplication(t)
  const firm = await firmPages(t, application, NEW_FIRM)
  const text = 'De statuten van De Verzonnen Plank (fictief).\n'
  const hand = async (fields: Readonly<Record<string, string>>, name = 'statuten.txt', type = 'text/plain', app = firm.app, bytes = text) => {
    const boundary = 'a-boundary-that-is-in-no-file'
    const payload = [...Object.entries(fields).map(([field, value]) => `--${boundary}\r\nContent-Disposition: form-data; name="${field}"\r\n\r\n${value}\r\n`), `--${boundary}\r\nContent-Disposition: form-data; name="upload-file"; filename="${name}"\r\nContent-Type: ${type}\r\n\r\n${bytes}\r\n--${boundary}--\r\n`].join('')
    return app.inject({ method: 'POST', url: '/apply/documents', headers: { ...OURS, 'content-type': `multipart/form-data; boundary=${boundary}` }, payload })
  }
  const empty = await hand({ 'upload-kind': '', 'upload-on': '' }, '')
  t.equal(empty.statusCode, 400)
  t.match(empty.body, 'href="#field-upload-file">Kies een bestand.')
  t.match(empty.body, 'href="#field-upload-on">Geef een dag.')
  t.match((await hand({ 'upload-kind': 'statutes', 'upload-on': '2020-01-01' }, 'virus.exe', 'application/x-msdownload')).body, 'Dit soort bestand nemen wij niet aan')
  t.match((await hand({ 'upload-kind': 'statutes', 'upload-on': '2020-01-01' }, 'statuten.pdf', 'application/pdf')).body, /href="#field-upload-file">Het bestand is van een andere soort/)
  const taken = await hand({ 'upload-kind': 'statutes', 'upload-on': '2020-01-01' })
  t.equal(taken.headers['location'], '/apply/steps/documents?uploaded=yes')
  const sha256 = createHash('sha256').update(text).digest('hex')
  t.match((await application.store.profiles.find(NEW_FIRM))!.profile.documents, [{ kind: 'statutes', sha256, on: '2020-01-01', about: ['/legalForm', '/statements/missionInStatutes'] }])
  t.match((await firm.get('/apply/steps/documents?uploaded=yes')).html, sha256)

  const unscanned = await buildApplication(t, { scanner: null })
  const without = await firmPages(t, unscanned, NEW_FIRM)
  const page = await without.get('/apply/steps/documents')
  t.notMatch(page.html, 'type="file"')
  t.match(page.html, 'Bestanden inleveren kan hier niet.')
  t.equal((await without.post('/apply/steps/documents', { version: '0', 'document-0-kind': 'statutes', 'document-0-on': '2020-01-01', 'document-0-sha256': sha256.toUpperCase() })).status, 303)
  t.match((await unscanned.store.profiles.find(NEW_FIRM))!.profile.documents, [{ kind: 'statutes', sha256 }])
})
