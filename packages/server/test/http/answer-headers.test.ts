import t from 'tap'
import { buildApplication } from '../application/build-application.js'
import { get } from '../application/send.js'

/** What is said of every answer, and what only tells a browser how to show a page. */
const OF_ALL = {
  'cache-control': 'no-store',
  'strict-transport-security': 'max-age=31536000; includeSubDomains',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': /^(?:no-referrer|same-origin)$/,
  'cross-origin-resource-policy': 'same-origin',
  'api-version': /^\d+\.\d+\.\d+$/,
  'x-request-id': /^[\da-f-]{36}$/
}
const OF_PAGES = ['cross-origin-opener-policy', 'origin-agent-cluster', 'x-dns-prefetch-control', 'x-download-options', 'x-permitted-cross-domain-policies', 'x-xss-protection']

t.test('data and pages are protected alike, and only a page may load something', async (t) => {
  const { app } = await buildApplication(t)
  const ofData = [await get(app, '/v1/suppliers'), await get(app, '/v1/suppliers/nobody'), await get(app, '/v1/suppliers?wrong=1')]
  const ofPages = [await get(app, '/', { accept: 'text/html' }), await get(app, '/nowhere', { accept: 'text/html' })]
  for (const { status, headers } of ofData) {
    t.match(headers, { ...OF_ALL, 'content-security-policy': /^default-src 'none'; frame-ancestors 'none'$/ }, String(status))
    t.same(OF_PAGES.filter((name) => name in headers), [])
  }
  for (const { status, headers } of ofPages) {
    t.match(headers, { ...OF_ALL, 'content-security-policy': /^default-src 'none';.*script-src 'self';.*frame-ancestors 'none'$/ }, String(status))
    t.same(OF_PAGES.filter((name) => !(name in headers)), [])
  }
  t.same(ofData.map(({ status }) => status), [200, 404, 400])
  t.same(ofPages.map(({ status }) => status), [200, 404])
})
