// A firm describes itself once, in steps, and sees its own verdict. Without JavaScript.
import { createHash } from 'node:crypto'
import t from 'tap'
import { buildApplication } from '../../application/build-application.js'
import { heading, hidden, read } from './browser-like.js'
import { firmPages, KNOWN_FIRM, NEW_FIRM } from './firm-pages.js'
import { OURS } from './pages-for.js'

const WHO = { version: '0', do: 'save', names: 'De Verzonnen Plank\r\nPlank', legalForm: 'stichting', town: 'Haarlem', municipality: 'haarlem', headcountLeast: '10', headcountMost: '25', fteLeast: '12,5', fteMost: '12,5', email: 'post@de-verzonnen-plank.example', mailDomains: 'de-verzonnen-plank.example' }

t.test('a firm that nobody has heard of begins with nothing, and may leave everything open', async (t) => {
  const { get, post } = await firmPages(t, await buildApplication(t), NEW_FIRM)
  const { status, html } = await get('/apply')
  t.equal(status, 200)
  t.match(heading(html), 'Aanmelden bij de regio')
  t.match(html, /<a class="site-nav__link" href="\/apply" aria-current="page">Aanmelden<\/a>/)
  t.match(read(html), /Wie u bent\s*0 van 14 ingevuld/)
  t.match(read(html), 'Bewaar eerst een stap. Dan kunt u de aanvraag indienen.')
  t.match(read(html), /Zit de organisatie in de regio, of vult zij van buiten aan wat er is\?/, 'the criteria stand there before anything is told')
  for (const step of ['who', 'mission', 'people', 'income', 'region', 'offer', 'labels', 'documents']) {
    const shown = await get(`/apply/steps/${step}`)
    t.equal(shown.status, 200, step)
    const saved = await post(`/apply/steps/${step}`, { version: hidden(shown.html, 'version'), do: 'save' })
    t.equal(saved.status, 303, `${step} may be left open`)
  }
  t.match((await get('/apply?saved=yes')).html, 'Bewaard. Dit is versie 1.', 'what says the same makes no other version')
  t.equal((await get('/apply/steps/nothing')).status, 404)
})

t.test('what is filled in is kept, shown again, and changes the verdict, with the missing fact and where to tell it', async (t) => {
  const application = await buildApplication(t)
  const { get, post } = await firmPages(t, application, NEW_FIRM)
  t.match(read((await get('/apply')).html), /de gemeente waar de organisatie zit/)
  const before = await get('/apply')
  t.match(before.html, /<a class="utrecht-link utrecht-link--html-a" href="\/apply\/steps\/who">de gemeente waar de organisatie zit<\/a>/)
  t.match(await post('/apply/steps/who', WHO), { status: 303, location: '/apply/steps/mission' })
  const kept = await application.store.profiles.find(NEW_FIRM)
  t.match(kept, { version: 1, onBehalf: false, profile: { names: ['De Verzonnen Plank', 'Plank'], legalForm: 'stichting', place: { town: 'Haarlem', municipality: 'haarlem' }, size: { headcount: { least: 10, most: 25 }, fteHundredths: { least: 1250, most: 1250 } } } })
  const again = await get('/apply/steps/who')
  t.match(again.html, 'De Verzonnen Plank\nPlank</textarea>')
  t.match(again.html, 'value="12,5"')
  t.match((await get('/en/apply/steps/who')).html, 'value="12.5"', 'in the notation of the language')
  const after = await get('/apply')
  t.match(heading(after.html), 'De Verzonnen Plank')
  t.match(read(after.html), /Ja Zit de organisatie in de regio/)
  t.notMatch(read(after.html), 'de gemeente waar de organisatie zit .{0,20}Beslist')
  t.match(read(after.html), /Wie u bent\s*8 van 14 ingevuld/)
})

t.test('who wants to see what it means before saving sees it, and nothing is saved', async (t) => {
  const application = await buildApplication(t)
  const { get, post } = await firmPages(t, application, NEW_FIRM)
  const looked = await post('/apply/steps/who', { ...WHO, do: 'look' })
  t.equal(looked.status, 200)
  t.match(read(looked.html), /Het is nog niet bewaard/)
  t.match(read(looked.html), /Ja Zit de organisatie in de regio/)
  t.match(looked.html, /De Verzonnen Plank\r?\nPlank<\/textarea>/, 'what was typed stays')
  t.equal(await application.store.profiles.find(NEW_FIRM), null)
  const aims = await post('/apply/steps/labels', { version: '0', do: 'look', aims: ['pso|30-plus', 'b-corp'] })
  t.match(read(aims.html), /Ja Is er een erkend keurmerk of lidmaatschap, of het plan om er een te halen\?/)
  const typed = await post('/en/apply/steps/who?show=typed', { ...WHO, do: '' })
  t.match(typed.html, /De Verzonnen Plank\r?\nPlank<\/textarea>/, 'the other language shows what was typed')
  t.match(heading(typed.html), 'Who you are')
  t.equal(await application.store.profiles.find(NEW_FIRM), null)
  t.match(read((await get('/apply')).html), 'Bewaar eerst een stap')
})

t.test('the way to each label says whether it is within reach, and why not', async (t) => {
  const { get, post } = await firmPages(t, await buildApplication(t), NEW_FIRM)
  await post('/apply/steps/who', { ...WHO, selfEmployedWithoutStaff: 'no', partOfPublicInstitution: 'yes', ownRegistrationNumber: 'yes', legalForm: 'bv', foundedOn: '2020-05-01' })
  const { html } = await get('/apply')
  t.match(read(html), /Op tijd is uiterlijk 2\d november 2027/)
  t.match(read(html), /Niet te halen/)
  t.match(read(html), /Niet bekend .{0,40}PSO/)
  t.match(read((await get('/en/apply')).html), /Out of reach/)
})

t.test('everything that is wrong is said at once, at its field, and what was typed stays', async (t) => {
  const application = await buildApplication(t)
  const { post } = await firmPages(t, application, NEW_FIRM)
  const wrong = await post('/apply/steps/who', { ...WHO, foundedOn: '2026-02-30', headcountLeast: 'veel', fteLeast: '20', fteMost: '10', municipality: '', mailDomains: 'geen domein' })
  t.equal(wrong.status, 400)
  t.match(wrong.html, /<title>Fout: /)
  t.match(wrong.html, 'href="#field-foundedOn">&quot;2026-02-30&quot; is geen bestaande dag')
  t.match(wrong.html, 'href="#field-headcountLeast">&quot;veel&quot; is geen heel getal')
  t.match(wrong.html, 'href="#field-fteMost">Het hoogste getal is lager')
  t.match(wrong.html, 'value="veel"')
  const later = await post('/apply/steps/who', { ...WHO, municipality: '', mailDomains: '-geen-.domein' })
  t.match(later.html, 'href="#field-municipality">Vul plaats en gemeente allebei in')
  t.match(later.html, 'href="#field-mailDomains">Geef wat achter de @ staat')
  const unknown = await post('/apply/steps/who', { ...WHO, municipality: 'nergenshuizen' })
  t.equal(unknown.status, 400)
  t.match(unknown.html, 'href="#field-municipality"')
  t.equal((await post('/apply/steps/income', { version: '0', commercialIncomeLeast: '120' })).status, 400)
  t.equal((await post('/apply/steps/region', { version: '0', addsToRegion: 'x'.repeat(2_001) })).status, 400)
  const code = await post('/apply/steps/offer', { version: '0', 'offer-0-text': 'Wij zagen.', 'offer-0-cpv': '123' })
  t.match(code.html, 'href="#field-offer-0-title">Geef dit aanbod een korte naam')
  t.match(code.html, 'href="#field-offer-0-cpv">&quot;123&quot; is geen CPV-code')
  const label = await post('/apply/steps/labels', { version: '0', 'label-0-which': 'pso|1' })
  t.match(label.html, 'href="#field-label-0-number">Geef het nummer')
  t.match(label.html, 'href="#field-label-0-from">Geef een dag.')
  const document = await post('/apply/steps/documents', { version: '0', 'document-0-sha256': 'abc', 'document-0-kind': 'statutes', 'document-0-on': '' })
  t.match(document.html, 'href="#field-document-0-sha256">Een vingerafdruk heeft 64 tekens')
  t.equal(await application.store.profiles.find(NEW_FIRM), null)
})

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

t.test('what a colleague saved meanwhile is not overwritten', async (t) => {
  const application = await buildApplication(t)
  const { post } = await firmPages(t, application, NEW_FIRM)
  t.equal((await post('/apply/steps/who', WHO)).status, 303)
  const late = await post('/apply/steps/mission', { version: '0', do: 'save', missionInStatutes: 'yes' })
  t.equal(late.status, 409)
  t.match(late.html, 'Een collega heeft intussen iets bewaard')
  t.match((await application.store.profiles.find(NEW_FIRM))!.profile, { names: ['De Verzonnen Plank', 'Plank'] })
  t.equal(hidden(late.html, 'version'), '1')
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

t.test('only who signed in for a firm describes one', async (t) => {
  const application = await buildApplication(t)
  const desk = await firmPages(t, application, null, { role: 'coordinator' })
  t.equal((await desk.get('/apply')).status, 403)
  t.notMatch((await desk.get('/search')).html, 'href="/apply"')
  t.equal((await application.app.inject({ url: '/apply', headers: { accept: 'text/html' } })).statusCode, 401, 'a visitor does not')
})
