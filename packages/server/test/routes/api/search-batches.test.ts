// POST /v1/search-batches: many contracts in one call, a line of JSON for each.
import { connect } from 'node:net'
import type { AddressInfo } from 'node:net'
import t from 'tap'
import { MOST_QUESTIONS } from '../../../dist/actions/question-schema.js'
import { BATCH_EXAMPLES } from '../../../dist/routes/api/question-examples.js'
import { buildApplication } from '../../application/build-application.js'
import { makeFiles } from '../../application/make-files.js'
import { contract, need, question } from '../../application/question.js'
import { run } from '../../application/run-cli.js'
import { type Answer, post } from '../../application/send.js'

const { app } = await buildApplication(t)

// biome-ignore lint/suspicious/noExplicitAny: the shape is what the tests are about
type Line = any

function linesOf ({ text }: Answer): readonly Line[] {
  return text.trim().split('\n').map((line) => JSON.parse(line) as Line)
}

/** As it is asked in a batch: `show` has another meaning there. */
function asked ({ show: _show, ...rest }: ReturnType<typeof question>, part: object = {}): object {
  return { ...rest, ...part }
}

t.test('each line is what a search says of the question, in their order, and the last line says that this was all', async (t) => {
  const texts = ['tuinman', 'schoonmaak', 'catering voor een lunch', 'drukwerk']
  const questions = Array.from({ length: 70 }, (_, index) => need(texts[index % texts.length] as string, { contract: contract({ id: `c-${index}`, value: { awarded: { cents: 10_000_000 + index * 1_000_000, vat: 'excluding' } } }) }))
  const answer = await post(app, '/v1/search-batches', { questions: questions.map((one) => asked(one, { top: 4 })) })
  t.equal(answer.status, 200)
  t.match(answer.headers, { 'content-type': 'application/x-ndjson; charset=utf-8', 'api-version': /./ })
  const lines = linesOf(answer)
  t.same(lines.map(({ index, contract: id }) => [index, id]), [...questions.keys()].map((index) => [index, `c-${index}`]).concat([[undefined, undefined]] as never))
  for (const index of [0, 1, 2, 3, 33, 69]) {
    const { body } = await post(app, '/v1/searches', { ...questions[index], show: 4 })
    const { totals, top, obligation, delivery } = lines[index]
    t.strictSame(totals, { ranked: body.ranked.total, pending: body.pending.total, refused: body.refused.total, outside: body.outside })
    t.strictSame(top, body.ranked.items.map(({ supplier: { id, name, town }, score, fillable }: Line) => ({ id, score, cents: fillable.cents ?? 0, name, town })))
    t.same([obligation.leftCents, delivery], [body.obligation.leftCents, body.provenance.delivery])
  }
  t.match(lines.at(-1), { answered: 70, provenance: { register: { revision: Number }, lexicon: { id: 'nl-purchasing' }, ruleSets: { bloemendaal: [{ id: 'netherlands' }, {}, {}] } } })
})

t.test('its example is answered, with all reasons where they are asked', async (t) => {
  for (const example of BATCH_EXAMPLES) {
    const [first, second] = linesOf(await post(app, '/v1/search-batches', example))
    t.match(first, { coverage: { verdict: 'met', leftCents: 1_750_000, filledCents: 1_750_000 }, shown: [{ contributions: [{}, {}, {}, {}] }] })
    t.same(second.shown, [])
  }
})

t.test('the command line gives the same lines', async (t) => {
  const questions = ['tuinman', 'schoonmaak'].map((text) => asked(need(text, { contract: contract({ id: text }) }), { top: 3, show: 1, on: '2026-11-22' }))
  const { out } = await run('batch', makeFiles(t, 'batch').file('questions.json', questions), '--format', 'ndjson')
  const { provenance, ...end } = JSON.parse(out.split('\n').at(-1) as string) as Line
  const [first, second, last] = linesOf(await post(app, '/v1/search-batches', { questions }))
  t.strictSame(out.split('\n').slice(0, 2).map((line) => JSON.parse(line)), [first, second])
  t.strictSame([end, provenance.lexicon, provenance.ruleSets], [{ answered: 2 }, last.provenance.lexicon, last.provenance.ruleSets])
})

t.test('nothing is answered when any question has a mistake; all mistakes are told, each at its place', async (t) => {
  const good = asked(question())
  const { status, body } = await post(app, '/v1/search-batches', {
    questions: [good, asked(question(), { contrac: 1 }), asked(question({ authority: 'blomendaal' })), asked(question({ filters: { municipalities: ['harlem'] } })), asked(question(), { top: 1001, after: 'x' })]
  })
  t.equal(status, 400)
  t.same(body.errors.map(({ pointer, code }: Line) => [pointer, code]), [
    ['/questions/1/contrac', 'unknown-key'], ['/questions/2/authority', 'unknown-authority'], ['/questions/3/filters/municipalities/0', 'unknown-authority'], ['/questions/4/top', 'too-big'], ['/questions/4/after', 'unknown-key']
  ])
  const meaning = await post(app, '/v1/search-batches', { questions: Array.from({ length: 40 }, (_, index) => asked(question(index % 20 === 19 ? { choice: { lot: '9' } } : {}))) })
  t.same(meaning.body.errors.map(({ pointer, code }: Line) => [pointer, code]), [['/questions/19/choice/lot', 'unknown-lot'], ['/questions/39/choice/lot', 'unknown-lot']], 'also what only the library finds')
  const many = await post(app, '/v1/search-batches', { questions: Array.from({ length: 300 }, () => asked(question(), { odd: 1 })) })
  t.same([many.body.errors.length, many.body.errors.at(-1).code], [101, 'more-problems'])
})

t.test('a batch that is none, or too large, is refused', async (t) => {
  for (const [body, pointer] of [[{}, '/questions'], [{ questions: [] }, '/questions'], [{ questions: 7 }, '/questions'], [{ questions: [1] }, '/questions/0'], [{ questions: [asked(question())], show: 1 }, '/show'], [[], '']] as const) {
    const { status, body: problem } = await post(app, '/v1/search-batches', body)
    t.same([status, problem.errors[0].pointer], [400, pointer], JSON.stringify(body).slice(0, 40))
  }
  t.match(await post(app, '/v1/search-batches', { questions: Array.from({ length: MOST_QUESTIONS + 1 }, () => 1) }), { status: 400, body: { errors: [{ pointer: '/questions', detail: /more than 10000 questions/ }] } })
  t.equal((await post(app, '/v1/search-batches', Buffer.alloc(9 * 1024 * 1024, 32))).status, 413)
})

t.test('whoever goes away is not reckoned for, and leaves the place to others', async (t) => {
  await app.listen({ host: '127.0.0.1', port: 0 })
  const { port } = app.server.address() as AddressInfo
  const body = JSON.stringify({ questions: Array.from({ length: 150 }, () => asked(need('onderhoud'), { top: 20, show: 20 })) })
  // more than there are places, each gone after its first line
  for (let turn = 0; turn < 9;) {
    await new Promise<void>((resolve, reject) => {
      const socket = connect(port, '127.0.0.1', () => { socket.write(`POST /v1/search-batches HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`) })
      let heard = ''
      socket.on('data', (bytes) => {
        heard += bytes.toString('latin1')
        // whoever went away before may still be leaving
        if (!/"index":0|HTTP\/1\.1 503/.test(heard)) return
        if (heard.includes('"index":0')) turn += 1
        socket.destroy()
        resolve()
      })
      socket.on('error', reject)
    })
  }
  for (let turn = 0; turn < 50; turn += 1) {
    const { status } = await post(app, '/v1/search-batches', { questions: [asked(question())] })
    if (status === 200) break
    t.equal(status, 503)
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  t.equal((await post(app, '/v1/search-batches', { questions: [asked(question())] })).status, 200)
})
