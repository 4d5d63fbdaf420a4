import t from 'tap'
import { buildApplication } from '../../application/build-application.js'
import { need } from '../../application/question.js'
import { post } from '../../application/send.js'

const { app } = await buildApplication(t)
const NARROW = need('tuinman', { filters: { municipalities: ['zandvoort'], labels: [{ scheme: 'b-corp' }] } })

t.test('200: each step tells what it gives, and gives that when it is asked', async (t) => {
  const { status, body } = await post(app, '/v1/next-steps', NARROW)
  t.equal(status, 200)
  t.equal(body.now.ranked, (await post(app, '/v1/searches', NARROW)).body.ranked.total)
  const questions = body.steps.filter(({ question }: { question?: object }) => question !== undefined)
  t.ok(questions.length > 1)
  for (const { kind, question, reach } of questions) {
    const { need: _need, filters: _filters, ...rest } = NARROW
    t.equal((await post(app, '/v1/searches', { ...rest, ...question })).body.ranked.total, reach.ranked, kind)
  }
})

t.test('with explain=true each step comes in words, in the language that is asked for', async (t) => {
  t.equal((await post(app, '/v1/next-steps', NARROW)).body.explanation, undefined)
  const dutch = await post(app, '/v1/next-steps?explain=true', NARROW)
  t.equal(dutch.body.explanation.steps.length, dutch.body.steps.length)
  t.match(dutch.body.explanation.steps[0][0].text, /Zonder deze voorwaarde/)
  t.match(dutch.body.explanation.steps.map(([first]: { text: string }[]) => first?.text).join(), 'gemeente waar de leverancier zit (Zandvoort)')
  const english = await post(app, '/v1/next-steps?explain=true', NARROW, { 'accept-language': 'en' })
  t.match(english, { headers: { 'content-language': 'en' }, body: { explanation: { language: 'en' } } })
  t.not(english.body.explanation.steps[0][0].text, dutch.body.explanation.steps[0][0].text)
})

t.test('400: the mistakes of a search, all at once', async (t) => {
  const { status, body } = await post(app, '/v1/next-steps', { ...need('x'.repeat(10_001)), authority: 'blomendaal', filters: { divisions: ['x'] } })
  t.equal(status, 400)
  t.same(body.errors.map(({ pointer }: { pointer: string }) => pointer).sort(), ['/authority', '/filters/divisions/0', '/need/text'])
})
