// JSON that is odd and not always wrong: what is taken means one thing only, and what is refused is refused before anything is done with it.
import { request } from 'node:http'
import { gzipSync } from 'node:zlib'
import t from 'tap'
import { buildApplication } from '../../application/build-application.js'
import { contract, question } from '../../application/question.js'
import { post } from '../../application/send.js'

const { app } = await buildApplication(t)

/** The text of a question in which the amount is written as it stands here. */
function withAmount (amount: string): string {
  return JSON.stringify(question({ contract: contract({ value: { awarded: { cents: 4_242_424_242, vat: 'excluding' } } }) })).replace('4242424242', amount)
}

t.test('a number that a reader would round, widen or lose the sign of is refused, or is what it says', async (t) => {
  for (const amount of ['9007199254740993', '9007199254740992', '1e400', '-1e400', '1e-400', '-1', '0.1', '100000000000000000000000', '1e999999999']) {
    const { status, body } = await post(app, '/v1/searches', withAmount(amount))
    if (amount === '1e-400') t.equal(status, 200, 'nothing, rounded to nothing')
    else t.same([status, [...new Set(body.errors.map(({ pointer }: { pointer: string }) => pointer))]], [400, ['/contract/value/awarded/cents']], amount)
  }
  const [zero, minus] = [await post(app, '/v1/searches', withAmount('0')), await post(app, '/v1/searches', withAmount('-0'))]
  t.same([minus.status, minus.body.obligation], [200, zero.body.obligation], 'minus nothing is nothing')
  t.notMatch(minus.text, /-0[,}\]]/)
  t.same((await post(app, '/v1/searches', withAmount('3.5e7'))).body.obligation, (await post(app, '/v1/searches', withAmount('35000000'))).body.obligation, 'another way of writing the same')
  for (const amount of ['01', '+1', '.5', '1.', '0x10', '1_000', 'Infinity', 'NaN', '١']) t.match(await post(app, '/v1/searches', withAmount(amount)), { status: 400, body: { errors: [{ code: 'no-json' }] } }, amount)
})

t.test('a mark of the byte order is no part of the text; other encodings are no text', async (t) => {
  const text = JSON.stringify(question())
  t.equal((await post(app, '/v1/searches', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(text)]))).text, (await post(app, '/v1/searches', text)).text)
  for (const encoding of ['utf16le', 'latin1'] as const) t.equal((await post(app, '/v1/searches', Buffer.from(`${text.slice(0, -1)},"seed":"é"}`, encoding))).status, 400, encoding)
  for (const bytes of [[0xc0, 0x80], [0xed, 0xa0, 0x80], [0xf4, 0x90, 0x80, 0x80], [0xff]]) {
    const body = Buffer.concat([Buffer.from('{"seed":"'), Buffer.from(bytes), Buffer.from('"}')])
    t.match(await post(app, '/v1/searches', body), { status: 400, body: { errors: [{ code: 'not-utf-8' }] } }, 'overlong, half, beyond, none')
  }
})

t.test('a packed body is refused before it is unpacked, however it is called', async (t) => {
  const bomb = gzipSync(Buffer.alloc(10_000_000, ' '))
  for (const encoding of ['gzip', 'GZIP', 'deflate', 'br', 'zstd', 'identity, gzip', 'x-gzip']) t.match(await post(app, '/v1/searches', bomb, { 'content-encoding': encoding }), { status: 415, body: { type: 'urn:sroi:problem:unsupported-media-type' } }, encoding)
  t.equal((await post(app, '/v1/searches', bomb)).status, 400, 'and is no JSON without the name')
  t.equal((await post(app, '/v1/searches', question(), { 'content-encoding': 'identity' })).status, 200)
})

t.test('text that is nobody\'s name goes where names go, and stays text', async (t) => {
  const texts = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', "'; DROP TABLE receipts; --", '<script>alert(1)</script>', '{{7*7}}', '%s%n', '../../etc/passwd', '\u202egnp.exe', '\ufeff', 'A\u030a', '\u0000', 'x'.repeat(5_000)]
  for (const text of texts) {
    const { status, text: answer } = await post(app, '/v1/searches', question({ seed: text, authority: text as never, contract: contract({ id: text, title: text }) }))
    t.equal(status, 400, JSON.stringify(text.slice(0, 20)))
    t.notMatch(answer, /stack|node_modules|SQLSTATE|syntax error at/i)
  }
  for (const text of texts.filter((text) => text !== '\u0000' && text.length < 1_000)) t.ok((await post(app, '/v1/searches', question({ seed: text, contract: contract({ id: text }) }))).status < 500)
})

t.test('two content types are none', async (t) => {
  await app.listen({ host: '127.0.0.1', port: 0 })
  const { port } = app.server.address() as { port: number }
  const status = await new Promise((resolve) => {
    request({ port, host: '127.0.0.1', path: '/v1/searches', method: 'POST', headers: { 'content-type': ['text/plain', 'application/json'] } }, (answer) => { resolve(answer.resume().statusCode) }).end(JSON.stringify(question()))
  })
  t.equal(status, 415)
})
