// Is a provider called at its own addresses, for a while, and for so much?
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import t from 'tap'
import { boundedFetch, ProviderUnavailable } from '../../dist/identity/outgoing/bounded-fetch.js'

let asked = 0
const server = createServer((request, response) => {
  asked += 1
  if (request.url === '/hang') return
  if (request.url === '/moved') response.writeHead(307, { location: `${origin}/there` }).end()
  else if (request.url === '/large') response.end(Buffer.alloc(256 * 1024 + 1))
  else if (request.url === '/full') response.end(Buffer.alloc(256 * 1024))
  else if (request.url === '/wrong') response.writeHead(404).end('{"error":"no"}')
  else response.end('there')
})
await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve) })
t.teardown(() => { server.closeAllConnections(); server.close() })
const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
const fetch = boundedFetch([origin], 300)

t.test('an address of a known origin is called', async (t) => {
  t.equal(await (await fetch(`${origin}/there`)).text(), 'there')
  t.equal((await fetch(`${origin}/wrong`)).status, 404, 'what the provider refuses is an answer')
})

t.test('another origin, another port, another scheme and what is no address are never called', async (t) => {
  const before = asked
  for (const url of ['http://127.0.0.1:1/', origin.replace('127.0.0.1', 'localhost'), origin.replace('http:', 'https:'), `${origin}@evil.example/`, 'file:///etc/passwd', 'there', '']) {
    await t.rejects(fetch(url), ProviderUnavailable, url)
  }
  t.equal(asked, before)
})

t.test('nothing is followed', async (t) => {
  const before = asked
  await t.rejects(fetch(`${origin}/moved`), ProviderUnavailable)
  t.equal(asked, before + 1)
})

t.test('no more is read than the largest set of keys, and nobody is waited for', async (t) => {
  t.equal((await (await fetch(`${origin}/full`)).arrayBuffer()).byteLength, 256 * 1024)
  await t.rejects(fetch(`${origin}/large`), ProviderUnavailable)
  await t.rejects(fetch(`${origin}/hang`), { message: /not answer in time/ })
})
