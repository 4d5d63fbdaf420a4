// The year of a badge in a browser: who is about to lose it and what leans on it, what an extension changes, earlier cases, labels on record, and what the region laid down.
import t from 'tap'
import { uuidv7 } from 'uuidv7'
import { admitted, advised, ANN, APPLICANT, AUDITOR, BEN, CHAIR, FIRM, MEMBERS, SUPPLIER, somebody } from '../../admission/desk.js'
import { read } from './browser-like.js'
import { type DeskPages, get, openDeskPages, send, take } from './admission-desk.js'

// A busy machine opens a page slowly.
t.setTimeout(120_000)

const ROOT = somebody('root', 'platform-administrator')

/** A contract with a purchase that is agreed at the firm. */
async function contractAtFirm ({ application: { store }, clock }: DeskPages, on: string, cents = 250_000_00): Promise<string> {
  const id = uuidv7()
  await store.write(async ({ contracts }) => {
    await contracts.create(id, {
      authority: 'haarlem', owner: { scheme: 'fictional', value: 'FIC-7000' },
      contract: { id: 'fictional-cleaning', title: 'Schoonmaak (fictief)', nature: 'services', days: {}, period: { from: '2027-01-01', until: '2028-12-31' }, cpv: ['90910000'] },
      fillings: [{ state: 'agreed', cents, supplier: SUPPLIER, on }, { state: 'agreed', cents: 1_00, description: 'at nobody in particular' }, { state: 'filled', cents: 5_00, supplier: SUPPLIER }]
    } as never, clock.at)
  })
  return id
}

t.test('who is about to lose the badge comes first, with the euros and contracts that lean on it and a search for others', async (t) => {
  const desk = await openDeskPages(t)
  const { id } = await admitted(desk, '2027-01-20')
  const ann = await desk.as(ANN)
  t.match(read((await get(ann, '/expiring')).body), /Er is geen badge die binnen deze tijd afloopt/)
  t.match(read((await get(ann, '/expiring?within=400')).body), /Er is geen afgesproken inkoop bij een contract die deze organisatie noemt/)
  await contractAtFirm(desk, '2028-03-01')
  desk.clock.at = '2027-12-01T12:00:00.000Z'
  const page = await get(ann, '/expiring')
  const told = read(page.body)
  t.match(told, /uiterlijk 19 januari 2028 \( ?nog 49 dagen/)
  t.match(told, /€ 250\.000 bij 1 contract/)
  t.match(told, /zij tellen tot en met de laatste dag van de badge/)
  t.match(told, /telt dan niet meer € 250\.000/)
  t.match(page.body, /href="\/search\?authority=haarlem&amp;cpv=90910000&amp;budget=250000"/)
  t.match(page.body, `href="/admission/cases/${id}"`)
  t.match(read((await get(await desk.as(AUDITOR), '/en/expiring')).body), /€ 250,000 on 1 contract/)
  t.match(read((await get(await desk.as(CHAIR), '/expiring')).body), /Met uw rol leest u geen contracten/, 'who reads no contract is told no amount')
  t.notMatch(read((await get(await desk.as(CHAIR), '/expiring')).body), /250\.000/)
  t.equal((await get(await desk.as(FIRM), '/expiring')).statusCode, 403)
})

t.test('before an extension is decided on the page shows what it changes for purchases', async (t) => {
  const desk = await openDeskPages(t)
  const { id } = await admitted(desk, '2027-01-20')
  await contractAtFirm(desk, '2028-03-01')
  await desk.act(FIRM, id, 'extension-asked', '2027-12-01')
  await desk.act(ANN, id, 'proposal-made', '2027-12-02', { kind: 'extension', reason: 'extension-asked-for' })
  const form = read((await get(await desk.as(BEN), `/admission/cases/${id}/steps/extension-given`)).body)
  t.match(form, /Langer dan tot en met 19 juli 2028 kan niet/)
  t.match(form, /Zonder verlenging telt dan nog € 0 telt dan niet meer € 250\.000/)
  t.match(form, /Met verlenging tot en met 19 juli 2028 telt dan nog € 250\.000/)
  const given = await take(await desk.as(BEN), id, 'extension-given', { ground: 'issuer-late', until: '2028-02-15', motivation: 'De uitgever is te laat.' })
  t.equal(given.statusCode, 303)
  t.match(read((await get(await desk.as(ANN), `/admission/cases/${id}`)).body), /Verlengd De badge is met een beslissing verlengd.*tot en met 15 februari 2028/)
})

t.test('earlier decisions stand beside a case, with what was judged otherwise', async (t) => {
  const desk = await openDeskPages(t)
  const { reference } = await admitted(desk, '2027-01-20')
  const other = (await desk.application.store.registerAt())?.suppliers.find(({ identifier, admissions }) => identifier.value !== APPLICANT.value && admissions.length === 0)?.identifier
  const firm = somebody('other-firm', 'supplier', other)
  const { id } = await desk.open(firm, other)
  await desk.act(firm, id, 'application-submitted', '2027-02-01')
  await desk.act(ANN, id, 'review-started', '2027-02-01')
  const page = async () => read((await get(await desk.as(ANN), `/admission/cases/${id}`)).body)
  t.match(await page(), /Er is geen eerdere zaak die hierop lijkt/)
  await desk.act(ANN, id, 'criterion-judged', '2027-02-02', { criterion: 'region' })
  await desk.act(ANN, id, 'criterion-judged', '2027-02-02', { criterion: 'mission', verdict: 'not-met' })
  t.match(await page(), new RegExp(`Tijdelijk toegelaten ${reference}.*Hier: Nee\\. Daar: Ja\\.`))
})

t.test('a label is put on record, looked at again and put in doubt; what was found before stays', async (t) => {
  const desk = await openDeskPages(t)
  const ann = await desk.as(ANN)
  t.match(read((await get(ann, '/labels')).body), /Er is geen keurmerk dat hierbij past/)
  const wrong = await send(ann, '/labels', { 'organisation-scheme': 'fictional', 'organisation-value': '', 'label-scheme': 'pso', 'label-issuer': '<PSO>', on: '2099-01-01' })
  t.equal(wrong.statusCode, 400)
  for (const field of ['organisation-value', 'label-number', 'label-from', 'result', 'on']) t.match(wrong.body, `href="#field-${field}"`, field)
  t.match(wrong.body, 'value="&lt;PSO>"')
  const label = { 'organisation-scheme': APPLICANT.scheme, 'organisation-value': APPLICANT.value, 'label-scheme': 'pso', 'label-level': '30-plus', 'label-issuer': 'PSO', 'label-number': 'F-9', 'label-from': '2026-05-01', 'label-until': '2029-04-30' }
  const check = { result: 'valid', level: 'register', source: 'a fictional register', on: '2027-01-04', recheckDue: '2027-06-01' }
  const made = await send(ann, '/labels', { ...label, ...check })
  t.equal(made.statusCode, 303)
  const url = String(made.headers['location']).split('?')[0] ?? ''
  t.match(read((await send(ann, '/labels', { ...label, ...check })).body), /Dit keurmerk is al vastgelegd/)
  desk.clock.at = '2027-07-01T12:00:00.000Z'
  t.match(read((await get(ann, '/labels?due=yes')).body), /pso 30-plus, F-9 \(PSO\).*had gemoeten op 1 juni 2027/)
  const page = (await get(ann, url)).body
  t.match(read(page), /Geldt het vandaag\? Ja/)
  const version = /name="version" value="(\d+)"/.exec(page)?.[1] ?? ''
  t.match(await send(ann, `${url}/checks`, { version, ...check, on: '2027-07-01', recheckDue: '', source: 'nog eens' }), { statusCode: 303, headers: { location: `${url}?done=checked` } })
  t.match(read((await send(ann, `${url}/checks`, { version, ...check, on: '2027-07-01', recheckDue: '' })).body), /Iemand anders heeft dit keurmerk intussen nagekeken/)
  const doubt = await send(ann, `${url}/suspensions`, { version: '2', since: '2027-06-30', reason: 'Een onderbouwd signaal.' })
  t.equal(doubt.statusCode, 400, 'without a document it is a rumour')
  t.match(read(doubt.body), /Kies ten minste één stuk dat het signaal onderbouwt/)
  t.match(doubt.body, 'Een onderbouwd signaal.</textarea>')
  const auditor = await desk.as(AUDITOR)
  const looked = await get(auditor, url)
  t.equal(looked.statusCode, 200)
  t.notMatch(looked.body, '/checks"')
  t.match(read(looked.body), /nog eens.*a fictional register/, 'the newest first, and nothing is lost')
  t.equal((await send(auditor, `${url}/checks`, { version: '2', ...check })).statusCode, 403)
  t.equal((await get(ann, '/labels/nothing')).statusCode, 404)
  t.equal((await get(await desk.as(FIRM), '/labels')).statusCode, 403)
})

t.test('what the region laid down can be read, and what it did not is told first', async (t) => {
  const desk = await openDeskPages(t, {})
  const auditor = read((await get(await desk.as(AUDITOR), '/procedure')).body)
  t.match(auditor, /Wat nog niet is vastgelegd .*waar een beroep naartoe gaat/)
  t.match(auditor, /Toelating de commissie/)
  t.match(auditor, /Mandaatregeling Fictief, artikel 1/)
  t.match(read((await get(await desk.as(ROOT), '/en/procedure')).body), /How the region decides/)
  t.equal((await get(await desk.as(FIRM), '/procedure')).statusCode, 403)
  for (const path of ['/admission', '/expiring', '/labels']) t.equal((await get(await desk.as(ROOT), path)).statusCode, 403, `an administrator treats no case: ${path}`)
})

t.test('votes of a quorum decide nothing by themselves: the chair does', async (t) => {
  const desk = await openDeskPages(t)
  const { id } = await advised(desk, '2027-01-04')
  for (const member of MEMBERS.slice(0, 3)) await desk.act(member, id, 'vote-cast', '2027-01-05')
  t.match(read((await get(await desk.as(ANN), `/admission/cases/${id}`)).body), /Nu is aan zet: de voorzitter van de commissie/)
})
