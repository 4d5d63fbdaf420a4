// The page about the interface keeps its word: its example is answered, and every address on it is there.
import { readFileSync } from 'node:fs'
import t from 'tap'
import { MOST_LIMIT, USUAL_LIMIT } from '../dist/paging/page-of.js'
import { buildApplication } from './application/build-application.js'
import { get, post } from './application/send.js'

const page = readFileSync(new URL('../../../docs/api.md', import.meta.url), 'utf8')
const { app } = await buildApplication(t)
const { body: description } = await get(app, '/v1/openapi.json')

t.test('its example can be sent as it stands, and is answered in English', async (t) => {
  const [, url = '', body = ''] = /curl -s 'http:\/\/127\.0\.0\.1:8080(\/v1[^']*)'[^']*'content-type: application\/json' -d '([^']*)'/.exec(page) ?? []
  const answer = await post(app, url, body)
  t.match(answer, { status: 200, body: { obligation: { dueCents: 1_750_000 }, explanation: { language: 'en' } } })
})

t.test('every address on it is one of the description', (t) => {
  const told = new Set([...page.matchAll(/`(\/v1\/[^`?]*)/g)].map(([, address]) => address?.slice('/v1'.length) ?? ''))
  t.ok(told.size > 20)
  for (const address of told) t.ok(address in description.paths, address)
  t.end()
})

t.test('how many entries a page has is what it tells', (t) => {
  t.match(page, `\`limit\` (at most ${MOST_LIMIT}; ${USUAL_LIMIT} when left out)`)
  t.end()
})

t.test('what it calls kept for a minute is what may be kept, and nothing else of the description', async (t) => {
  const [, told = ''] = /what is the same for everybody and holds nothing of a region, ([^]*?), is `public, max-age=60`/.exec(page) ?? []
  const named = [...told.matchAll(/`\/v1(\/[^`]*)`/g)].map(([, address]) => address)
  const kept = Object.entries(description.paths as Record<string, Record<string, { responses: Record<string, { headers?: object }> }>>)
    .filter(([, { get: read }]) => read !== undefined && 'Cache-Control' in (read.responses['200']?.headers ?? {})).map(([path]) => path)
  t.ok(kept.length > 0)
  for (const path of kept) t.ok(named.some((address) => path.startsWith(address ?? '/')), path)
  for (const address of named) t.ok(kept.includes(address ?? ''), String(address))
})
