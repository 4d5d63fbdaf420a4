import { readFileSync } from 'node:fs'
import Fastify from 'fastify'
import t from 'tap'
import { refuseUndescribed } from '../../../dist/routes/api/index.js'
import { API_VERSION } from '../../../dist/version.js'
import { buildApplication } from '../../application/build-application.js'
import { get } from '../../application/send.js'

const { app } = await buildApplication(t)
const { text, body, headers } = await get(app, '/v1/openapi.json')

// biome-ignore lint/suspicious/noExplicitAny: the shape is what the test is about
type Described = any

const operations: readonly Described[] = Object.values(body.paths).flatMap((path) => Object.values(path as object))

/** What a reference points at. */
function resolved (described: Described): Described {
  return '$ref' in described ? described.$ref.split('/').slice(1).reduce((part: Described, name: string) => part?.[name], body) : described
}

t.test('anybody may read the description, from any page', (t) => {
  t.equal(headers['access-control-allow-origin'], '*')
  t.match(body, { openapi: /^3\.1\./, info: { version: API_VERSION }, servers: [{ url: '/v1' }] })
  t.end()
})

t.test('what is served is what lies in the repository, to the byte', (t) => {
  t.equal(text, readFileSync(new URL('../../../openapi.json', import.meta.url), 'utf8'))
  t.end()
})

t.test('every path of the description is a route, and a route that does not describe itself stops the start', async (t) => {
  const routes = app.printRoutes({ commonPrefix: false, includeHooks: false })
  for (const path of Object.keys(body.paths)) t.match(routes, path.split('/').at(-1)?.replace(/^\{(.*)\}$/, ':$1'))
  const bare = Fastify()
  bare.addHook('onRoute', refuseUndescribed)
  t.throws(() => bare.get('/secrets', async () => ({})), { message: /\/secrets does not describe itself/ })
})

t.test('every reference points at a component, and every component is pointed at', (t) => {
  const references = new Set([...text.matchAll(/"\$ref": "([^"]*)"/g)].map(([, reference]) => reference ?? ''))
  t.ok(references.size > 20)
  for (const reference of references) t.ok(resolved({ $ref: reference }) !== undefined, reference)
  for (const kind of ['schemas', 'responses', 'parameters', 'headers']) {
    for (const name of Object.keys(body.components[kind])) t.ok(references.has(`#/components/${kind}/${name}`), `${kind} ${name}`)
  }
  t.end()
})

t.test('every operation has its own id, and names the version header in each answer', (t) => {
  t.equal(new Set(operations.map(({ operationId }) => operationId)).size, operations.length)
  for (const operation of operations) {
    for (const answer of Object.values(operation.responses)) t.equal(resolved(answer).headers['API-Version'].$ref, '#/components/headers/API-Version', operation.operationId)
  }
  t.end()
})

t.test('every operation says what it answers to a mistake, to another method, to too much and when something is wrong; one that is not public, to who may not', (t) => {
  for (const { operationId, responses, security } of operations) {
    const isOpen = security?.length === 0
    for (const status of [400, 405, 429, 500, 503, ...(isOpen ? [] : [401, 403])]) {
      t.ok(resolved(responses[status] ?? {}).content?.['application/problem+json'] !== undefined, `${operationId} ${status}`)
    }
    t.equal(401 in responses, !isOpen, operationId)
  }
  t.same(body.security, [{ bearerToken: [] }, { apiKey: [] }])
  t.end()
})

t.test('every operation is in one group, and every group has a description and an operation', (t) => {
  const used = operations.map(({ tags }) => tags)
  for (const tags of used) t.equal(tags.length, 1)
  t.same(new Set(used.flat()), new Set(body.tags.map(({ name }: Described) => name)))
  for (const { name, description } of body.tags) t.ok(description.length > 10, name)
  t.end()
})

t.test('every parameter has a description and an example', (t) => {
  for (const { operationId, parameters = [] } of operations) {
    for (const { name, description, example } of parameters.map(resolved)) t.ok(description !== undefined && example !== undefined, `${operationId} ${name}`)
  }
  t.end()
})

t.test('names on the wire: kebab-case paths, camelCase keys', (t) => {
  for (const path of Object.keys(body.paths)) t.match(path, /^(\/([a-z]+(-[a-z]+)*|openapi\.json|\{[a-z][A-Za-z]*\}))+$/)
  t.end()
})
