import { listNotices, readNotice } from '@sroi/fixtures'
import t from 'tap'
import { buildApplication } from '../../application/build-application.js'
import { post } from '../../application/send.js'

const { app } = await buildApplication(t)

const XML = { 'content-type': 'application/xml' }

t.test('200: every notice of the fixtures gives facts, places and gaps', async (t) => {
  t.ok(listNotices().length > 0)
  for (const name of listNotices()) {
    const { status, body } = await post(app, '/v1/notices', Buffer.from(readNotice(name)), XML)
    t.equal(status, 200, name)
    t.ok(body.places.length > 0 && Array.isArray(body.gaps), name)
  }
})

t.test('the contract of a notice can be asked about as it came out', async (t) => {
  for (const name of listNotices()) {
    const { body } = await post(app, '/v1/notices', Buffer.from(readNotice(name)), XML)
    const answer = await post(app, '/v1/searches', { authority: 'other', contract: body.contract })
    t.equal(answer.status, 200, name)
  }
})

t.test('XML may come under three names', async (t) => {
  const notice = Buffer.from(readNotice(listNotices()[0]!))
  for (const type of ['application/xml', 'text/xml', 'text/xml; charset=utf-8', 'application/octet-stream']) {
    t.equal((await post(app, '/v1/notices', notice, { 'content-type': type })).status, 200, type)
  }
})

t.test('415: anything else, and XML where JSON is asked for', async (t) => {
  const notice = Buffer.from(readNotice(listNotices()[0]!))
  for (const type of ['application/json', 'multipart/form-data; boundary=x', 'application/pdf']) {
    t.equal((await post(app, '/v1/notices', notice, { 'content-type': type })).status, 415, type)
  }
  t.equal((await post(app, '/v1/searches', notice, XML)).status, 415)
})

t.test('400: what is no notice is refused with its place and the repair', async (t) => {
  const bombs = `<!DOCTYPE a [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><a>&b;</a>`
  const outside = `<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>`
  const inputs: Record<string, string | Buffer> = {
    'broken XML': '<a><b></a>',
    'an entity bomb': bombs,
    'an external entity': outside,
    'tags nested 100 000 deep': '<a>'.repeat(100_000),
    'a PDF renamed to XML': '%PDF-1.7\n%âãÏÓ\n',
    'a wrong encoding': Buffer.from('<a>caf\xe9</a>', 'latin1'),
    'XML that is no notice': '<recipe><flour/></recipe>',
    'nothing': ''
  }
  for (const [name, input] of Object.entries(inputs)) {
    const { status, body, text } = await post(app, '/v1/notices', input, XML)
    t.equal(status, 400, name)
    t.equal(body.type, 'urn:sroi:problem:invalid-notice', name)
    t.ok(body.errors.length > 0 && body.errors.every((error: { detail: string }) => error.detail.length > 20), name)
    t.notMatch(text, /root:/, name)
  }
})

t.test('413: a notice above the limit is refused', async (t) => {
  t.equal((await post(app, '/v1/notices', Buffer.alloc(5_000_001, 32), XML)).status, 413)
})
