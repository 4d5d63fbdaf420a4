// The list of cases: how many there are, what waits first, whose they are, and giving them to somebody else.
import t from 'tap'
import { advised, ANN, APPLICANT, BEN, CHAIR, FIRM, somebody } from '../../admission/desk.js'
import { read } from './browser-like.js'
import { get, openDeskPages, send } from './admission-desk.js'

// A busy machine opens a page slowly.
t.setTimeout(120_000)

t.test('without a case the list says so, and a coordinator can open one', async (t) => {
  const desk = await openDeskPages(t)
  const ann = await desk.as(ANN)
  const empty = await get(ann, '/admission')
  t.match(read(empty.body), /Er zijn geen zaken die hierbij passen/)
  t.match(empty.body, /<a class="site-nav__link" href="\/admission" aria-current="page">Toelating/)
  const opened = await send(ann, '/admission', { scheme: APPLICANT.scheme, value: APPLICANT.value })
  t.equal(opened.statusCode, 303)
  t.match(String(opened.headers['location']), /^\/admission\/cases\/[0-9a-f-]{36}$/)
  const twice = await send(ann, '/admission', { scheme: APPLICANT.scheme, value: APPLICANT.value })
  t.equal(twice.statusCode, 409)
  t.match(twice.body, 'href="#field-value">Deze organisatie heeft al een zaak die loopt')
  const unknown = await send(ann, '/admission', { scheme: 'fictional', value: 'FIC-nobody' })
  t.match(read(unknown.body), /Deze organisatie staat niet in het register/)
  t.equal((await send(ann, '/admission', { scheme: '', value: '' })).statusCode, 400)
})

t.test('all cases are counted and the first day comes first, page by page; a filter keeps to its state and its holder', async (t) => {
  const desk = await openDeskPages(t)
  const firms = (await desk.application.store.registerAt())?.suppliers.slice(0, 40).map(({ identifier }) => identifier) ?? []
  for (const [index, applicant] of firms.entries()) {
    const firm = somebody(`firm-${index}`, 'supplier', applicant)
    const { id } = await desk.open(firm, applicant)
    if (index < 30) await desk.act(firm, id, 'application-submitted', `2027-01-${String(4 + index % 20).padStart(2, '0')}`)
    if (index === 7) await desk.act(ANN, id, 'review-started', '2027-01-25')
  }
  desk.clock.at = '2027-01-26T12:00:00.000Z'
  const ann = await desk.as(ANN)
  const first = (await get(ann, '/admission')).body
  const counts = read(/<nav class="case-counts"[\s\S]*?<\/nav>/.exec(first)?.[0] ?? '')
  t.match(counts, new RegExp(`Alle zaken ${firms.length} .*Concept ${firms.length - 30} .*Ingediend 29 .*In behandeling 1`))
  const rows = (html: string): readonly string[] => [...html.matchAll(/\/admission\/cases\/([0-9a-f-]{36})"/g)].map(([, id = '']) => id)
  const next = /href="(\/admission\?after=[^"]+)"/.exec(first)?.[1]?.replaceAll('&amp;', '&') ?? ''
  const second = (await get(ann, next)).body
  t.equal(rows(first).length, 25)
  t.equal(new Set([...rows(first), ...rows(second)]).size, firms.length, 'every case once')
  const days = [...`${first}${second}`.matchAll(/uiterlijk (\d+) (maart|april) 2027/g)].map(([, day = '', month]) => `${month === 'maart' ? 3 : 4}-${day.padStart(2, '0')}`)
  t.same(days, [...days].sort(), 'in order of the day')
  t.equal(days.length, 30, 'cases that have no day come last')
  t.equal(rows((await get(ann, '/admission?state=under-review')).body).length, 1)
  t.equal(rows((await get(ann, '/admission?mine=yes')).body).length, 1, 'who began the review treats it')
  t.match(read((await get(ann, '/en/admission?state=refused')).body), /There are no cases like this/)
  t.equal((await get(ann, '/admission?state=nothing&after=nonsense')).statusCode, 200)
})

t.test('a substitute gets every open case of a colleague, or none', async (t) => {
  const desk = await openDeskPages(t)
  const { id } = await advised(desk, '2027-01-04')
  const [, ben] = [await desk.as(ANN), await desk.as(BEN)]
  const form = await get(ben, '/admission/hand-over')
  t.match(form.body, `value="${desk.idOf(ANN)}"`)
  t.match(form.body, `value="${desk.idOf(BEN)}"`)
  const wrong = await send(ben, '/admission/hand-over', { from: '', to: desk.idOf(BEN), reason: '' })
  t.equal(wrong.statusCode, 400)
  t.match(wrong.body, 'href="#field-from">Kies van wie de zaken zijn.')
  t.match(wrong.body, 'href="#field-reason">Kies een reden.')
  t.match(await send(ben, '/admission/hand-over', { from: desk.idOf(ANN), to: desk.idOf(BEN), reason: 'leave' }), { statusCode: 303, headers: { location: '/admission/hand-over?done=1' } })
  t.match(read((await get(ben, '/admission/hand-over?done=1')).body), /Eén zaak is overgedragen/)
  t.equal((await desk.application.store.cases.find(id))?.holder, desk.idOf(BEN))
  t.equal((await desk.application.store.cases.find(id))?.events.at(-1)?.actor.id, desk.idOf(BEN), 'in the name of who did it')
  t.equal((await get(await desk.as(CHAIR), '/admission/hand-over')).statusCode, 403)
  t.equal((await get(await desk.as(FIRM), '/admission/hand-over')).statusCode, 403)
})
