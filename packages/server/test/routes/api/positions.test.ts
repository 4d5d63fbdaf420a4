import t from 'tap'
import { positionAnswerSchema } from '../../../dist/routes/api/position-schemas.js'
import { buildApplication } from '../../application/build-application.js'
import { need } from '../../application/question.js'
import { post } from '../../application/send.js'

const { app, store } = await buildApplication(t)
const suppliers = (await store.registerAt())?.suppliers ?? []
const ASKED = need('tuinman', { filters: { standings: ['full'], withinMetres: 5000 } })

t.test('200: every firm of the register has a place, and one that is not ranked has something that keeps it out', async (t) => {
  const { ranked } = (await post(app, '/v1/searches', { ...ASKED, show: 1000 })).body
  const ids: readonly string[] = ranked.items.map(({ supplier }: { supplier: { id: string } }) => supplier.id)
  let ways = 0
  for (const { id, name } of suppliers.filter((_one, index) => index % 6 === 0 || ids.includes(_one.id))) {
    const { status, body } = await post(app, '/v1/positions', { ...ASKED, supplier: id })
    t.equal(status, 200, name)
    t.same(positionAnswerSchema.parse(body), body, `${name} is as described`)
    t.equal(body.rank, ids.includes(id) ? ids.indexOf(id) + 1 : null, name)
    t.equal(body.place === 'ranked', ids.includes(id))
    if (body.place !== 'ranked') t.ok([body.judgement.finding, ...body.judgement.asked].some(({ verdict }: { verdict: string }) => verdict !== 'met'), name)
    t.ok(body.counterfactuals.length <= 3)
    ways += body.counterfactuals.length
  }
  t.ok(ways > 10)
})

t.test('a name with a letter wrong finds the firm, and tells whom else it may mean', async (t) => {
  const { body } = await post(app, '/v1/positions', { ...ASKED, supplier: 'Hoveniersbedrijf Polderknl' })
  t.match(body.supplier.name, /Polderknol/)
  t.ok(Array.isArray(body.alsoMeant))
})

t.test('with explain=true the reasons and the changes come in words', async (t) => {
  const outside = suppliers.find(({ offerings }) => offerings.some(({ cpv }) => cpv.some((code) => code.startsWith('55'))))
  const dutch = (await post(app, '/v1/positions?explain=true', { ...ASKED, supplier: outside?.id })).body
  t.equal(dutch.explanation.counterfactuals.length, dutch.counterfactuals.length)
  t.ok(dutch.explanation.asked.length > 0)
  const english = await post(app, '/v1/positions?explain=true&language=en', { ...ASKED, supplier: outside?.id })
  t.match(english, { headers: { 'content-language': 'en' }, body: { explanation: { language: 'en' } } })
})

t.test('400: nobody is called like that, no name, and the mistakes of the question at once', async (t) => {
  t.match(await post(app, '/v1/positions', { ...ASKED, supplier: 'qqqqqqqq' }), { status: 400, body: { errors: [{ pointer: '/supplier', code: 'unknown-supplier', detail: /'qqqqqqqq'/ }] } })
  t.match(await post(app, '/v1/positions', ASKED), { status: 400, body: { errors: [{ pointer: '/supplier', code: 'absent' }] } })
  const { body } = await post(app, '/v1/positions', { ...ASKED, authority: 'blomendaal', supplier: '', shwo: 1 })
  t.same(body.errors.map(({ pointer }: { pointer: string }) => pointer).sort(), ['/authority', '/shwo', '/supplier'])
})

t.test('changes of the question alone carry the question that makes the firm count', async (t) => {
  let asked = 0
  for (const { id } of suppliers.filter((_one, index) => index % 9 === 0)) {
    const { body } = await post(app, '/v1/positions', { ...ASKED, supplier: id })
    for (const { changes, question } of body.counterfactuals as { changes: { kind: string }[], question: object | null }[]) {
      t.equal(question === null, changes.some(({ kind }) => kind.startsWith('firm-')))
      if (question === null) continue
      asked += 1
      const { need: _need, filters: _filters, ...rest } = ASKED
      t.equal((await post(app, '/v1/positions', { ...rest, ...question, supplier: id })).body.place, 'ranked', id)
    }
  }
  t.ok(asked > 0)
})
