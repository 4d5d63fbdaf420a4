// Does the service, over a real database, answer as the plain loop over the register answers: also after a change, and about an earlier moment?
import type { Supplier } from '@sroi/matcher'
import { nextBest, search, whyNot } from '@sroi/matcher/search'
import t, { type Test } from 'tap'
import { closePages } from '../../dist/actions/page-place.js'
import { changeCosts } from '../../dist/vocabulary/change-costs.js'
import { type Application, buildApplication, NOW } from '../application/build-application.js'
import { firstDifference } from '../application/first-difference.js'
import { post } from '../application/send.js'
import { plain, QUESTIONS, READER, requestOf } from './registers.js'

const DAY = '2026-11-22'

async function agrees (t: Test, { app, store }: Application, name: string): Promise<void> {
  const register = (await store.registerAt())!
  for (const question of QUESTIONS) {
    const request = await requestOf(question, register)
    const expected = closePages(search(request, READER), DAY, question.knownAt ?? NOW)
    t.equal(firstDifference((await post(app, '/v1/searches', question)).body, plain(expected as never)), null, `${name}: ${question.need?.text ?? 'no words'}`)
  }
}

t.test('every question has the answer of the plain loop, at each revision of the register', async (t) => {
  const application = await buildApplication(t)
  const { store } = application
  await agrees(t, application, 'as it was loaded')
  const [first, second, third] = (await store.registerAt())!.suppliers as [Supplier, Supplier, Supplier]
  const offering = { ...first.offerings[0]!, title: 'Tuinman in Haarlem', text: 'Onderhoud van tuinen' }
  await store.publish({ suppliers: [{ ...first, offerings: [offering] }, { ...second, id: 'new-one' }], removed: [third.id] }, NOW)
  await agrees(t, application, 'after a change')
  await store.publish({ suppliers: [third], removed: ['new-one'] }, NOW)
  await agrees(t, application, 'after another')
})

t.test('what was recorded later is not known at an earlier moment, and known from then on', async (t) => {
  const { app, store } = await buildApplication(t)
  const question = QUESTIONS[0]!
  const { body: { ranked: { items } } } = await post(app, '/v1/searches', question)
  const supplier = (await store.registerAt())!.suppliers.find(({ id }) => id === items[0].supplier.id)!
  const later = '2026-11-20T12:00:00Z'
  await store.publish({ suppliers: [{ ...supplier, admissions: supplier.admissions.map((admission) => ({ ...admission, recordedAt: later })), labels: supplier.labels.map((label) => ({ ...label, recordedAt: later })) }] }, NOW)
  const register = (await store.registerAt())!
  for (const knownAt of ['2026-11-20T11:59:59.000Z', '2026-11-20T12:00:00.000Z']) {
    const asked = { ...question, show: 1000, knownAt }
    const { body } = await post(app, '/v1/searches', asked)
    t.equal(firstDifference(body, plain(closePages(search(await requestOf(asked, register), READER), DAY, knownAt) as never)), null)
    t.equal(body.ranked.items.some((one: { supplier: { id: string } }) => one.supplier.id === supplier.id), knownAt.startsWith('2026-11-20T12'))
  }
})

t.test('what else can be tried, and where a firm stands, are told as by the plain loop', async (t) => {
  const { app, store } = await buildApplication(t)
  const register = (await store.registerAt())!
  for (const question of QUESTIONS.slice(1, 4)) {
    const request = await requestOf(question, register)
    const { body } = await post(app, '/v1/next-steps', question)
    t.equal(firstDifference(body, JSON.parse(JSON.stringify(nextBest(request, READER)))), null, `${question.need?.text}: next steps`)
    for (const { id } of [register.suppliers[0]!, ...search(request, READER).ranked.items.slice(-1).map(({ supplier }) => supplier)]) {
      const { counterfactuals, ...expected } = whyNot(request, id, changeCosts(), READER)
      const position = (await post(app, '/v1/positions', { ...question, supplier: id })).body
      t.match(position, JSON.parse(JSON.stringify(expected)), `${question.need?.text}: ${id}`)
      t.same(position.counterfactuals.map(({ changes }: { changes: unknown }) => changes), JSON.parse(JSON.stringify(counterfactuals.map(({ changes }) => changes))))
    }
  }
})

t.test('questions that come while the register changes are each answered of one revision', async (t) => {
  const { app, store } = await buildApplication(t)
  const [first] = (await store.registerAt())!.suppliers as [Supplier]
  const changes = Array.from({ length: 5 }, async (_, index) => store.publish({ suppliers: [{ ...first, id: `new-${index}` }] }, NOW))
  const answers = await Promise.all(Array.from({ length: 10 }, () => post(app, '/v1/searches', QUESTIONS[0])))
  await Promise.all(changes)
  for (const { body: { provenance, ranked, pending, refused, outside } } of answers) {
    t.equal(ranked.total + pending.total + refused.total + outside, 137 + provenance.register.revision - 1)
  }
  t.equal((await post(app, '/v1/searches', QUESTIONS[0])).body.provenance.register.revision, 6, 'what was published is there for the next question')
})
