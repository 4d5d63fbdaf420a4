import { readFileSync } from 'node:fs'
import t from 'tap'
import { API_VERSION } from '../../../dist/version.js'
import { buildApplication } from '../../application/build-application.js'
import { get } from '../../application/send.js'

const { app } = await buildApplication(t)
const { text, body, headers } = await get(app, '/v1/openapi.json')

t.test('anybody may read the description, from any page', (t) => {
  t.equal(headers['access-control-allow-origin'], '*')
  t.match(body, { openapi: /^3\.1\./, info: { version: API_VERSION }, servers: [{ url: '/v1' }] })
  t.end()
})

t.test('what is served is what lies in the repository, to the byte', (t) => {
  t.equal(text, readFileSync(new URL('../../../openapi.json', import.meta.url), 'utf8'))
  t.end()
})

t.test('every route of the interface is described, and nothing else', (t) => {
  const routes = app.printRoutes({ commonPrefix: false, includeHooks: false })
  const described = Object.keys(body.paths).sort()
  t.same(described, ['/authorities', '/code-proposals', '/fillable-obligations', '/invitations', '/market-tests', '/matches', '/matches/{matchId}', '/matches/{matchId}/explanation', '/mixes', '/next-steps', '/notices', '/openapi.json', '/positions', '/search-batches', '/searches', '/suggestions'])
  for (const path of described) t.match(routes, path.split('/').at(-1)?.replace(/^\{(.*)\}$/, ':$1'))
  t.end()
})

t.test('every reference points at a component', (t) => {
  const references = [...text.matchAll(/"\$ref": "([^"]*)"/g)].map(([, reference]) => reference ?? '')
  t.ok(references.length > 20)
  for (const reference of new Set(references)) t.ok(body.components.schemas[reference.replace('#/components/schemas/', '')] !== undefined, reference)
  t.end()
})

t.test('every operation has its own id, and names the version header in each answer', (t) => {
  const operations = Object.values(body.paths).flatMap((path) => Object.values(path as object))
  t.equal(new Set(operations.map(({ operationId }) => operationId)).size, operations.length)
  for (const operation of operations) {
    for (const answer of Object.values(operation.responses) as { headers: object }[]) t.ok('API-Version' in answer.headers, operation.operationId)
  }
  t.end()
})

t.test('names on the wire: kebab-case paths, camelCase keys', (t) => {
  for (const path of Object.keys(body.paths)) t.match(path, /^(\/([a-z]+(-[a-z]+)*|openapi\.json|\{[a-z][A-Za-z]*\}))+$/)
  t.end()
})
