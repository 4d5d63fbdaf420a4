import t from 'tap'
import { fillableAnswerSchema } from '../../../dist/routes/api/buyer-schemas.js'
import { buildApplication } from '../../application/build-application.js'
import { contract, need } from '../../application/question.js'
import { get, post } from '../../application/send.js'

const { app, store } = await buildApplication(t)
const PLACES = ['ranked', 'pending', 'refused', 'outside'] as const
const SUPPLIER = 'fic-0004'
const own = (id: string, part: object = {}): object => {
  const { show: _show, ...asked } = need('tuinman')
  return { id, ...asked, ...part }
}

interface Item { readonly id: string, readonly judgement: { readonly supplier: { readonly id: string } } }
const idsOf = (body: Record<string, { readonly items: readonly Item[] }>): readonly string[] => PLACES.flatMap((place) => body[place]?.items.map(({ id }) => id) ?? [])

t.test('200: without obligations, those that the register lists, each in one place, and each where its own search has the firm', async (t) => {
  const { status, body } = await post(app, '/v1/fillable-obligations', { supplier: SUPPLIER, show: 100 })
  t.equal(status, 200)
  t.same(fillableAnswerSchema.parse(body), body, 'as described')
  const listed = await store.exampleContracts()
  t.same([...idsOf(body), ...body.filled].sort(), listed.map(({ question }) => question.contract.id).sort())
  t.same(Object.keys(body.asked).sort(), [...idsOf(body), ...body.filled].sort())
  t.ok(body.ranked.total > 5)
  for (const place of PLACES.slice(0, 3)) {
    for (const { id, judgement } of body[place].items) {
      const { question } = listed.find((one) => one.question.contract.id === id) ?? {}
      const { body: found } = await post(app, '/v1/searches', { ...question, show: 1000 })
      t.same(found[place].items.find(({ supplier }: Item['judgement']) => supplier.id === SUPPLIER), judgement, id)
    }
  }
})

t.test('what others asked for in a match is never among them', async (t) => {
  const secret = contract({ id: 'a-secret-contract', title: 'Nobody but us knows' })
  t.equal((await post(app, '/v1/matches', { authority: 'bloemendaal', contract: secret })).status, 201)
  const { text } = await post(app, '/v1/fillable-obligations', { supplier: SUPPLIER, show: 100 })
  t.notMatch(text, /secret|Nobody but us/u)
})

t.test('obligations of the caller stand alone, or beside the listed ones', async (t) => {
  const alone = (await post(app, '/v1/fillable-obligations', { supplier: SUPPLIER, obligations: [own('mine', { contract: contract({ title: 'Tuin', awards: [{ id: 'a', parties: [{ name: 'Fictieve Hoofdaannemer', role: 'main' }, { name: 'Fictieve Hulp', role: 'subcontractor' }] }] }) })] })).body
  t.same(idsOf(alone), ['mine'])
  t.match(alone.asked, { mine: { title: 'Tuin', authority: 'bloemendaal', source: 'given', contractors: ['Fictieve Hoofdaannemer'], ruleSets: [{ id: 'netherlands' }, { id: 'kennemer' }, { id: 'bloemendaal' }] } })
  t.equal(alone.asked.mine.contractors.length, 1)
  const { body } = await post(app, '/v1/fillable-obligations', { supplier: SUPPLIER, obligations: [own('mine')], listed: true, show: 100 })
  t.ok(idsOf(body).length > 10 && idsOf(body).includes('mine'))
  t.same((await post(app, '/v1/fillable-obligations', { supplier: SUPPLIER, listed: false })).body.ranked, { total: 0, items: [], next: null })
  const narrow = (await post(app, '/v1/fillable-obligations', { supplier: SUPPLIER, sameDivisionOnly: true, show: 100 })).body
  t.ok(narrow.outside.total > 5 && narrow.ranked.total >= 1, 'only what it offers')
})

t.test('a list goes on page by page, each obligation once, whatever the clock says by then', async (t) => {
  const asked = { supplier: SUPPLIER, show: 3, seed: 'x' }
  const whole = idsOf((await post(app, '/v1/fillable-obligations', { ...asked, show: 100 })).body)
  const first = (await post(app, '/v1/fillable-obligations', asked)).body
  const seen: string[] = []
  let page = first
  for (;;) {
    seen.push(...page.ranked.items.map(({ id }: Item) => id))
    if (page.ranked.next === null) break
    page = (await post(app, '/v1/fillable-obligations', { ...asked, after: page.ranked.next })).body
  }
  t.same(seen, whole.slice(0, seen.length))
  t.equal(seen.length, first.ranked.total)
  t.match(await post(app, '/v1/fillable-obligations', { ...asked, obligations: [own('more')], listed: true, after: first.ranked.next }), { status: 400, body: { errors: [{ pointer: '/after', code: 'other-question' }] } })
  t.match(await post(app, '/v1/fillable-obligations', { ...asked, after: 'nonsense' }), { status: 400, body: { errors: [{ pointer: '/after', code: 'no-cursor' }] } })
})

t.test('a name with a letter wrong finds the firm; one that nobody has is a mistake', async (t) => {
  const { body } = await post(app, '/v1/fillable-obligations', { supplier: 'tuinplog rozemoder' })
  t.same(body.supplier, { id: SUPPLIER, name: 'Tuinploeg Rozemodder' })
  t.match(await post(app, '/v1/fillable-obligations', { supplier: 'qqqqqqqq' }), { status: 400, body: { errors: [{ pointer: '/supplier', code: 'unknown-supplier', detail: /'qqqqqqqq'/ }] } })
})

t.test('with explain=true every finding comes in words', async (t) => {
  const { body, headers } = await post(app, '/v1/fillable-obligations?explain=true&language=en', { supplier: SUPPLIER, show: 2 })
  t.equal(headers['content-language'], 'en')
  t.same(fillableAnswerSchema.parse(body), body)
  t.same(Object.keys(body.explanation.obligations).sort(), [...idsOf(body)].sort())
  const first = body.explanation.obligations[body.ranked.items[0].id]
  t.ok(first.obligation.length > 1 && first.finding.length > 1 && first.contributions.length > 1 && first.fillable.length > 0)
})

t.test('400: every mistake of every obligation at once, each at its place', async (t) => {
  const { status, body } = await post(app, '/v1/fillable-obligations', {
    supplier: 'qqqqqqqq', obligations: [own('a', { authority: 'blomendaal' }), own('a', { contract: { id: 'x', cpv: ['773'] } }), own('c', { filters: { municipalities: ['harlem'] } }), { id: 'd' }], listd: true, show: -1
  })
  t.equal(status, 400)
  t.same(body.errors.map(({ pointer, code }: { pointer: string, code: string }) => `${pointer} ${code}`).sort(), [
    '/listd unknown-key', '/obligations/0/authority unknown-authority', '/obligations/1/contract/cpv/0 no-cpv-code', '/obligations/2/filters/municipalities/0 unknown-authority',
    '/obligations/3/authority absent', '/obligations/3/contract absent', '/show too-small', '/supplier unknown-supplier'
  ])
  t.match((await post(app, '/v1/fillable-obligations', { supplier: SUPPLIER, obligations: [own('a'), own('a')] })).body.errors, [{ pointer: '/obligations/1/id', code: 'double-id' }])
  t.match((await post(app, '/v1/fillable-obligations', { supplier: SUPPLIER, listed: true, obligations: [own('fictief-haarlem-plein')] })).body.errors, [{ pointer: '/obligations/0/id', code: 'double-id', detail: /The list of the register/ }])
  t.match((await post(app, '/v1/fillable-obligations', { supplier: SUPPLIER, obligations: Array.from({ length: 501 }, (_, index) => own(String(index))) })).body.errors, [{ pointer: '/obligations', code: 'too-big' }])
  for (const wrong of ['null', '[]', '1', '"x"', '{"obligations":{}}']) t.equal((await post(app, '/v1/fillable-obligations', wrong)).status, 400, wrong)
})

t.test('the example in the description can be posted as it is', async (t) => {
  const { body } = await get(app, '/v1/openapi.json')
  for (const { value } of Object.values(body.paths['/fillable-obligations'].post.requestBody.content['application/json'].examples) as { value: unknown }[]) {
    const answer = await post(app, '/v1/fillable-obligations', value)
    t.equal(answer.status, 200)
    t.ok(answer.body.ranked.items.some(({ id }: Item) => id === 'plantsoen'))
  }
})

t.test('a register without suppliers has nobody to ask for', async (t) => {
  const { findFillableObligations } = await import('../../../dist/actions/find-fillable-obligations.js')
  const register = await store.registerAt()
  const empty = { ...store, registerAt: async () => register === null ? null : { ...register, suppliers: [] } }
  const refusal: unknown = await findFillableObligations({ store: empty, clock: { now: () => '2026-11-22T09:00:00.000Z' } }, { supplier: SUPPLIER }).catch((error: unknown) => error)
  t.match(refusal, { problems: [{ place: '/supplier', code: 'unknown-supplier' }] })
})

t.test('a listed contract is open up to and including its last day, and each has an id of its own', async (t) => {
  const { listOpenObligations } = await import('../../../dist/actions/list-open-obligations.js')
  const listed = (id: string, period?: { from: string, until?: string | null }): { title: { nl: string, en: string }, question: { authority: string, contract: { id: string }, show: number } } =>
    ({ title: { nl: id, en: id }, question: { authority: 'bloemendaal', show: 3, contract: { id, ...(period === undefined ? {} : { period }) } } })
  const open = listOpenObligations([
    listed('ended', { from: '2025-01-01', until: '2026-11-21' }), listed('last-day', { from: '2025-01-01', until: '2026-11-22' }), listed('endless', { from: '2025-01-01', until: null }),
    listed('no-end-known', { from: '2025-01-01' }), listed('twice'), listed('twice')
  ], '2026-11-22', false)
  t.same(open.map(({ id }) => id), ['last-day', 'endless', 'no-end-known', 'twice', 'twice-2'])
  t.notOk('show' in (open[0] ?? {}), 'a page of its own question is not asked')
  t.same(listOpenObligations([listed('a')], '2026-11-22', true)[0]?.need, { sameDivisionOnly: true })
})
