// The year of a badge in a browser: who is about to lose it and what leans on it, what an extension changes, earlier cases, labels on record, and what the region laid down.
import t from 'tap'
import { uuidv7 } from 'uuidv7'
import { admitted, advised, ANN, APPLICANT, AUDITOR, BEN, CHAIR, FIRM, MEMBERS, sent, SUPPLIER, somebody } from '../../admission/desk.js'
import { changeProcedure } from '../../../dist/actions/admission/change-procedure.js'
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
  t.match(read((await get(ann, '/expiring?within=0&ended=0')).body), /Er is geen badge die binnen deze tijd afloopt.*In deze tijd is er geen badge geëindigd/)
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

t.test('after a lapse the page keeps who was hit, what each contract loses and where to look, as the procedure of its own case laid down', async (t) => {
  const desk = await openDeskPages(t)
  const { id } = await admitted(desk, '2027-01-20')
  await contractAtFirm(desk, '2028-03-01')
  // what is laid down later is for cases that come later
  const { number = 0, procedure, ruleSet } = await desk.store.cases.procedure() ?? {}
  await desk.write(null, (change) => changeProcedure({ ...change, requireVersion: (version) => t.equal(version, number) }, { procedure: { ...procedure, version: '2', effectOfLapse: 'not' }, ruleSet }))
  const ann = await desk.as(ANN)
  const ended = async (days: number, query = ''): Promise<string> => {
    desk.clock.at = new Date(Date.parse('2028-01-19T12:00:00.000Z') + days * 86_400_000).toISOString()
    return (await get(ann, `/expiring${query}`)).body
  }
  t.notMatch(read(await ended(0)), /Kort geleden geëindigd.*Kompasroos/)
  const page = await ended(1)
  const told = read(page)
  t.match(told, /Kort geleden geëindigd .*Kompasroos Vervallen De laatste dag was 19 januari 2028 \(1 dag geleden\)\. .*€ 250\.000 bij 1 contract/)
  t.match(told, /Gevolg voor inkopen zij tellen tot en met de laatste dag van de badge/)
  t.match(told, /telt dan niet meer € 250\.000/)
  t.match(page, /href="\/search\?authority=haarlem&amp;cpv=90910000&amp;budget=250000"/)
  t.match(page, `href="/admission/cases/${id}"`)
  t.match(read(await ended(90)), /De laatste dag was 19 januari 2028 \(90 dagen geleden\)/)
  t.notMatch(read(await ended(91)), /19 januari 2028/)
  t.match(read(await ended(91, '?ended=100')), /\(91 dagen geleden\)/)
  // what happens afterwards in a case does not bring it back
  await desk.act(ANN, id, 'case-handed-over', '2028-06-01', { to: desk.idOf(BEN), reason: 'leave' })
  t.notMatch(read((await get(ann, '/expiring')).body), /19 januari 2028/)
  const chair = await desk.as(CHAIR)
  t.notMatch(read((await get(chair, '/expiring?ended=400')).body), /250\.000/, 'who reads no contract is told no amount')
})

t.test('a badge that was withdrawn counts as ended once the firm was told; nothing is laid down for its purchases', async (t) => {
  const desk = await openDeskPages(t)
  const { id } = await admitted(desk, '2027-01-20')
  await contractAtFirm(desk, '2027-03-01')
  await desk.act(ANN, id, 'proposal-made', '2027-05-01', { kind: 'withdrawal', reason: 'audit' })
  await desk.act(ANN, id, 'hearing-offered', '2027-05-01', { subject: 'withdrawal', until: '2027-05-02', reason: 'decision-affects-firm' })
  await desk.act(ANN, id, 'hearing-closed', '2027-05-03', { subject: 'withdrawal' })
  await desk.act(BEN, id, 'withdrawal-decided', '2027-05-04')
  const page = async (): Promise<string> => read((await get(await desk.as(ANN), '/expiring?within=400')).body)
  t.match(await page(), /Tijdelijk toegelaten .*Er is een beslissing over deze badge die nog niet is verstuurd/)
  t.notMatch(await page(), /Kort geleden geëindigd.*Kompasroos/)
  t.match(read((await get(await desk.as(ANN), `/admission/cases/${id}`)).body), /Er is een beslissing die nog niet is verstuurd/)
  t.notMatch(read((await get(await desk.as(FIRM), `/apply/cases/${id}`)).body), /ngetrokken|nog niet is verstuurd/)
  await sent(desk, id, '2027-05-10')
  t.match(await page(), /Ingetrokken De laatste dag was 9 mei 2027 .*€ 250\.000 bij 1 contract .*voor een intrekking heeft de regio niets vastgelegd.*niet bekend of het telt € 250\.000/)
})

t.test('badges that the register knows and no case gave are in the list, and those of firms in which somebody has an interest are not', async (t) => {
  const desk = await openDeskPages(t)
  const firm = (await desk.application.store.registerAt())?.suppliers.find(({ identifier, admissions }) => identifier.value !== APPLICANT.value && admissions.length === 0)
  if (firm === undefined) return t.fail('there is a firm without a badge')
  const record = { standing: 'temporary', period: { from: '2026-02-01', until: '2027-01-31' }, evidence: { level: 'register', source: 'a fictional list of before', on: '2026-02-01' }, recordedAt: '2026-12-01T10:00:00Z' } as const
  await desk.store.publish({ suppliers: [{ ...firm, admissions: [record] }] }, '2026-12-01T10:00:00.000Z')
  await desk.store.refresh()
  desk.clock.at = '2027-01-20T12:00:00.000Z'
  const page = async (who = ANN): Promise<string> => read((await get(await desk.as(who), '/expiring')).body)
  const own = new RegExp(`${firm.name} Tijdelijk toegelaten .*uiterlijk 31 januari 2027 .*Deze badge staat in het register, maar er is geen zaak bij\\.`)
  t.match(await page(), own)
  t.notMatch(await page(somebody('kin', 'coordinator', firm.identifier)), firm.name)
  desk.clock.at = '2027-02-10T12:00:00.000Z'
  t.match(await page(), new RegExp(`Kort geleden geëindigd .*${firm.name} Vervallen De laatste dag was 31 januari 2027 \\(10 dagen geleden\\)`))
})

t.test('before an extension is decided on the page shows what it changes for purchases', async (t) => {
  const desk = await openDeskPages(t)
  const { id } = await admitted(desk, '2027-01-20')
  await contractAtFirm(desk, '2028-03-01')
  await desk.act(FIRM, id, 'extension-asked', '2027-12-01')
  await desk.act(ANN, id, 'proposal-made', '2027-12-02', { kind: 'extension', reason: 'extension-asked-for' })
  const form = read((await get(await desk.as(BEN), `/admission/cases/${id}/steps/extension-given`)).body)
  t.match(form, /Langer dan tot en met 19 juli 2028 kan niet/)
  t.match(form, /De organisatie vroeg op 1 december 2027 om verlenging Reden: De uitgever van het keurmerk is te laat Er is genoeg gebleken/, 'what the firm asked, for whoever decides')
  t.match(read((await get(await desk.as(BEN), `/admission/cases/${id}/decide`)).body), /De organisatie vroeg op 1 december 2027 om verlenging/)
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
