// The list of cases: found by a name, a reference or a number; each row tells why, what is missing and whose turn it is. And the letters of a case over HTTP.
import t, { type Test } from 'tap'
import type { CaseSummary } from '../../dist/store/index.js'
import { asOwner } from '../database/as-application.js'
import { get, openDeskPages } from '../routes/pages/admission-desk.js'
import { read } from '../routes/pages/browser-like.js'
import { admitted, advised, ANN, AUDITOR, CHAIR, FIRM, MEMBERS, somebody, type Somebody } from './desk.js'
import { serveDesk, told } from './serve-desk.js'

// A busy machine opens a page slowly.
t.setTimeout(120_000)

const rows = (html: string): readonly string[] => [...html.matchAll(/<th scope="row"><a[^>]*\/admission\/cases\/([0-9a-f-]{36})"/g)].map(([, id = '']) => id)
const items = ({ body }: { readonly body: object }) => (body as { items: readonly (CaseSummary & { outlook: { first: readonly string[] } | null })[] }).items

t.test('a case is found by a part of the name, whatever its accents, by its reference and by the number of the firm', async (t: Test) => {
  const desk = await serveDesk(t)
  const firms = (await desk.store.registerAt())?.suppliers.slice(0, 6) ?? []
  const opened = []
  for (const [index, { identifier }] of firms.entries()) opened.push(await desk.open(somebody(`firm-${index}`, 'supplier', identifier), identifier))
  const found = async (q: string, who: Somebody = ANN) => items(await desk.ask(who, 'GET', `/admission-cases?q=${encodeURIComponent(q)}`)).map(({ id }) => id)
  const [first] = opened
  t.same(await found(first?.reference.toLowerCase() ?? ''), [first?.id])
  t.same(await found(first?.applicant.value ?? ''), [first?.id])
  t.ok((await found(first?.name.slice(1, 6).toUpperCase() ?? '')).includes(first?.id ?? ''))
  t.same(await found(`${first?.name.slice(0, 4)} ${first?.reference}`), [first?.id], 'each of the words')
  t.same(await found(`${first?.reference} ${opened[1]?.reference}`), [], 'all of them')
  t.same(await found('%'), [], 'a sign is a sign')
  const { body } = await desk.ask(ANN, 'GET', `/admission-cases?q=${first?.reference}`)
  t.same((body as { counts: unknown }).counts, [{ state: 'draft', cases: 1, late: 0 }], 'and what is counted is what was looked for')
  const firm = somebody('firm-0', 'supplier', firms[0]?.identifier)
  t.same(await found(opened[1]?.reference ?? '', firm), [], 'a firm finds its own alone')
  t.same(await found(first?.reference ?? '', firm), [first?.id])
  t.same(told(await desk.ask(ANN, 'GET', `/admission-cases?q=${'a'.repeat(101)}`))[0], 400)
  t.same(told(await desk.ask(ANN, 'GET', '/admission-cases?q=a%00b'))[0], 400)
  const page = await desk.ask(ANN, 'GET', `/admission-cases?limit=1&q=${first?.applicant.value.slice(0, 4)}`)
  t.equal(told(await desk.ask(ANN, 'GET', `/admission-cases?limit=1&q=other&cursor=${String((page.body as { nextCursor: string }).nextCursor)}`))[0], 400, 'a place in one list is none in another')
})

t.test('the name is found without its accents, as it is typed', async (t: Test) => {
  const desk = await serveDesk(t)
  const [known] = (await desk.store.registerAt())?.suppliers ?? []
  if (known === undefined) throw new Error('no firm')
  await desk.store.publish({ suppliers: [{ ...known, name: 'Café Überfluß & Zoë (fictief)' }], side: 'register' }, desk.clock.at)
  const { id } = await desk.open(ANN, known.identifier)
  for (const q of ['cafe uber', 'CAFÉ', 'zoe', 'Zoë', 'café']) t.same(items(await desk.ask(ANN, 'GET', `/admission-cases?q=${encodeURIComponent(q)}`)).map((one) => one.id), [id], q)
})

t.test('each row tells its last step, what is missing and whose turn it is, and nothing of secret votes', async (t: Test) => {
  const desk = await openDeskPages(t)
  const { id, reference } = await advised(desk, '2027-01-04')
  const [first, second, third] = MEMBERS as [Somebody, Somebody, Somebody]
  const row = async () => (await desk.store.cases.list({ reach: { all: true }, on: '2027-01-04', states: null, holder: null, after: null, most: 1 }))[0]
  t.match(await row(), { last: { type: 'advice-given', reason: 'admit', on: '2027-01-04' }, outlook: { awaits: { step: 'vote-cast', roles: ['member', 'chair'] }, first: [{ code: 'case-quorum' }] } })
  const ann = await desk.as(ANN)
  const page = read((await get(ann, '/admission')).body)
  t.match(page, /De laatste stap: .*advies/i)
  t.match(page, /Er hebben te weinig leden gestemd: 0/)
  t.match(page, /door: [^.]*lid[^.]*voorzitter/)
  for (const [who, choice] of [[first, 'no'], [second, 'no'], [third, 'yes']] as const) await desk.act(who, id, 'vote-cast', '2027-01-04', { choice })
  const closing = await row()
  t.same([closing?.outlook?.awaits?.roles, closing?.outlook?.first], [['chair'], []])
  t.notMatch(JSON.stringify(closing), 'majority')
  t.match((await get(ann, `/admission?q=${reference}&state=advised`)).body, `name="q" value="${reference}"`)
  t.same(rows((await get(ann, `/en/admission?q=${reference.slice(5)}`)).body), [id])
  t.match(read((await get(ann, '/en/admission?q=nothing-like-it')).body), /There are no cases like this/)
  t.equal((await get(ann, '/admission?q=%00')).statusCode, 200)
  const sql = asOwner(t, desk.application.databaseUrl)
  await sql`UPDATE admission_case_days SET outlook = NULL`
  t.match(read((await get(ann, '/admission')).body), /Open de zaak om dit te zien/, 'of before it was kept')
})

t.test('over a year a row knows what comes: who looks at a label that waits, and that nothing waits any more', async (t: Test) => {
  const desk = await serveDesk(t)
  const { id } = await admitted(desk, '2027-01-20')
  const on = async (day: string) => (await desk.store.cases.list({ reach: { all: true }, on: day, states: null, holder: null, after: null, most: 1 }))[0]?.outlook
  t.same((await on('2027-06-01'))?.awaits?.step, 'label-handed-in')
  t.same((await on('2028-01-20'))?.awaits?.step, 'label-handed-in', 'after a lapse')
  await desk.act(FIRM, id, 'label-handed-in', '2027-12-01')
  t.match(await on('2028-03-01'), { awaits: { step: 'label-checked', roles: ['coordinator'] } })
  t.match(items(await desk.ask(FIRM, 'GET', '/admission-cases')), [{ last: null, outlook: null }])
  t.match(items(await desk.ask(ANN, 'GET', '/admission-cases')), [{ last: { type: 'label-handed-in' }, outlook: { awaits: { step: 'label-checked' } } }])
})

t.test('letters over HTTP: as data with sources, as a document, as a PDF; the firm sees those that were sent', async (t: Test) => {
  const desk = await serveDesk(t)
  const { id } = await advised(desk, '2027-01-20')
  for (const member of MEMBERS.slice(0, 3)) await desk.act(member, id, 'vote-cast', '2027-01-20')
  await desk.act(CHAIR, id, 'temporary-admission-decided', '2027-01-20')
  const list = async (who: Somebody) => (await desk.ask(who, 'GET', `/admission-cases/${id}/letters`)).body as { items: readonly { event: string, kind: string, isSent: boolean, mail: unknown }[] }
  t.same((await list(ANN)).items.map(({ kind, isSent }) => [kind, isSent]), [['temporary-admission', false], ['receipt', true]])
  t.same((await list(FIRM)).items.map(({ kind, mail }) => [kind, mail]), [['receipt', null]])
  const [draft] = (await list(ANN)).items
  const path = `/admission-cases/${id}/letters/${draft?.event}`
  t.same(told(await desk.ask(FIRM, 'GET', path)).slice(0, 2), [404, 'case-not-found'])
  const { status, headers, body } = await desk.ask(AUDITOR, 'GET', `${path}?register=formal&language=en`)
  t.match({ status, headers }, { status: 200, headers: { 'content-language': 'en', vary: 'Accept, Accept-Language' } })
  t.match(body, { kind: 'temporary-admission', register: 'formal', language: 'en', about: draft?.event, sentOn: null, title: { text: /admission/i } })
  t.ok((body as { blocks: readonly object[] }).blocks.length > 3)
  t.match(JSON.stringify(body), '"kind":"article"')
  const as = async (accept: string, who = AUDITOR) => desk.app.inject({ url: `/v1${path}`, headers: { authorization: `Bearer ${who.identity.subject}`, accept } })
  const html = await as('text/html,application/xhtml+xml;q=0.9')
  t.match(html.headers['content-type'], /^text\/html/)
  t.match(html.body, /<html lang="nl">[\s\S]*U bent tijdelijk toegelaten/)
  const pdf = await as('application/pdf')
  t.match(pdf.headers, { 'content-type': 'application/pdf', 'content-disposition': /^attachment; filename="brief-[\w-]+\.pdf"$/ })
  t.equal(pdf.rawPayload.subarray(0, 5).toString(), '%PDF-')
  t.match((await as('*/*')).headers['content-type'], /^application\/json/)
  t.equal(told(await desk.ask(ANN, 'GET', `${path}?register=friendly`))[0], 400)
  t.same(told(await desk.ask(ANN, 'GET', `/admission-cases/${id}/letters/${id}`)).slice(0, 2), [404, 'case-not-found'])
  await desk.act(CHAIR, id, 'interest-declared', '2027-01-20', { reason: 'family' })
  t.same(told(await desk.ask(CHAIR, 'GET', `/admission-cases/${id}/letters`)).slice(0, 2), [403, 'interest-excludes'])
  t.same(told(await desk.ask(CHAIR, 'GET', path)).slice(0, 2), [403, 'interest-excludes'])
})

t.test('pages of letters tell how the case stands; who has an interest reads that the case is closed to them, and whoever treats it until when', async (t: Test) => {
  const desk = await openDeskPages(t)
  const { id } = await advised(desk, '2027-01-04')
  const auditor = await desk.as(AUDITOR)
  const letters = read((await get(auditor, `/admission/cases/${id}/letters`)).body)
  for (const part of [/Hoe de zaak ervoor staat/, /Wat ontbreekt/, /Welke dag telt/, /Wat u nu kunt doen/, /Nu is aan zet: een lid van de commissie, de voorzitter/, /te weinig leden gestemd/]) t.match(letters, part)
  const { events } = await desk.view(AUDITOR, id) as { events: readonly { id: string, type: string }[] }
  const submitted = events.find(({ type }) => type === 'application-submitted')?.id
  t.match(read((await get(auditor, `/admission/cases/${id}/letters/${submitted}`)).body), /Hoe de zaak ervoor staat/)
  t.match(read((await get(await desk.as(FIRM), `/admission/cases/${id}/letters`)).body), /Hoe de zaak ervoor staat[\s\S]*Welke dag telt/)
  const ann = await desk.as(ANN)
  await desk.act(ANN, id, 'interest-declared', '2027-01-04', { reason: 'family' })
  const [chair, member] = [await desk.as(CHAIR), MEMBERS[0] as Somebody]
  for (const below of ['', '/worksheet', '/letters', `/letters/${submitted}`]) {
    const closed = await get(ann, `/admission/cases/${id}${below}`)
    t.equal(closed.statusCode, 403, below)
    const said = read(closed.body)
    t.match(said, /U kunt deze zaak niet openen/)
    for (const part of [/Advies gegeven/, /Iemand anders die de zaak behandelt/, /uiterlijk/, /Draag de zaak over/]) t.match(said, part, below)
  }
  await desk.act(member, id, 'interest-declared', '2027-01-04', { reason: 'work' })
  const other = read((await get(await desk.as(member), `/admission/cases/${id}`)).body)
  t.match(other, /Niets van u\. Iemand anders behandelt deze zaak/)
  t.notMatch(other, /Advies gegeven|uiterlijk/)
  t.equal((await get(chair, `/admission/cases/${id}/letters`)).statusCode, 200)
})
