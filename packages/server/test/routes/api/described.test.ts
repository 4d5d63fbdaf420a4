// The description of the interface keeps its word: every example can be sent as it stands, and every answer is as it is described.
import { Ajv2020 } from 'ajv/dist/2020.js'
import t from 'tap'
import { buildApplication } from '../../application/build-application.js'
import { get } from '../../application/send.js'

// every schema of the description is compiled, and every question asked
t.setTimeout(120_000)

const { app } = await buildApplication(t)
const { body: description } = await get(app, '/v1/openapi.json')

// biome-ignore lint/suspicious/noExplicitAny: the shape is what the test is about
type Described = any

interface Operation {
  readonly method: string
  readonly path: string
  readonly operation: Described
}

const operations: readonly Operation[] = Object.entries(description.paths as Record<string, Record<string, Described>>)
  .flatMap(([path, methods]) => Object.entries(methods).map(([method, operation]) => ({ method, path, operation })))

const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true })
ajv.addSchema({ ...description, $id: 'description' })

/** What is wrong with an answer, by what the description says of that status and kind. */
function faultsOf ({ method, path, operation }: Operation, status: number, kind: string, body: unknown): readonly string[] {
  const answer = operation.responses[status]
  if (answer === undefined) return [`${status} is not described`]
  const place = '$ref' in answer ? answer.$ref.slice(2).split('/') : ['paths', path, method, 'responses', String(status)]
  const pointer = [...place, 'content', kind, 'schema'].map((part) => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'))).join('/')
  const validate = ajv.getSchema(`description#/${pointer}`)
  if (validate === undefined) return [`${status} ${kind} is not described`]
  return validate(body) === true ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`).slice(0, 5)
}

/** The address with every example of path and query, and the headers that must be there. */
function requestOf ({ path, operation }: Operation, names: (parameter: Described) => boolean): { readonly url: string, readonly headers: Record<string, string> } {
  // what many operations share is optional, and asked of elsewhere
  const parameters: readonly Described[] = (operation.parameters ?? []).filter((one: Described) => !('$ref' in one))
  const filled = parameters.filter((one) => one.in === 'path').reduce((url: string, one) => url.replace(`{${one.name}}`, encodeURIComponent(String(one.example))), path)
  const query = new URLSearchParams(parameters.filter((one) => one.in === 'query' && names(one)).map((one) => [one.name, String(one.example)]))
  const headers = parameters.filter((one) => one.in === 'header' && one.required).map((one) => [one.name, String(one.example)])
  return { url: `/v1${filled}${query.size === 0 ? '' : `?${query.toString()}`}`, headers: Object.fromEntries(headers) as Record<string, string> }
}

/** A list is not one document: each of its lines is one. */
function bodiesOf (kind: string, text: string): readonly unknown[] {
  if (kind === 'application/x-ndjson') return text.trimEnd().split('\n').map((line) => JSON.parse(line) as unknown)
  return /[/+]json$/.test(kind) ? [JSON.parse(text) as unknown] : []
}

async function sendAs (one: Operation, kind: string | null, value: unknown, names: (parameter: Described) => boolean): Promise<{ readonly status: number, readonly faults: readonly string[] }> {
  const { url, headers } = requestOf(one, names)
  const answer = await app.inject({
    method: one.method.toUpperCase() as 'GET', url, headers: { ...headers, ...(kind === null ? {} : { 'content-type': kind }) }, ...(kind === null ? {} : { payload: typeof value === 'string' ? value : JSON.stringify(value) })
  })
  const answered = String(answer.headers['content-type'] ?? '').split(';')[0] ?? ''
  return { status: answer.statusCode, faults: bodiesOf(answered, answer.body).flatMap((body) => faultsOf(one, answer.statusCode, answered, body)) }
}

/** An object of somebody's own, or a version of the day: what an example names need not be there. */
const isOwn = ({ operation }: Operation): boolean => (operation.parameters ?? []).some((one: Described) => one.in === 'path' && (one.name === 'version' || /^[0-9a-f]{8}-/.test(String(one.example))))

/** Who has not signed in may not do everything; that is asked of every cell of the matrix elsewhere. */
const CLOSED = 401

/** A cursor goes on with another answer, and has no example that is one. */
const isFixed = ({ name }: Described): boolean => name !== 'cursor'

t.test('every example of a body is answered without a mistake, and as described, with every example of the query and without', async (t) => {
  let sent = 0
  for (const one of operations) {
    for (const [kind, { examples = {} }] of Object.entries((one.operation.requestBody?.content ?? {}) as Record<string, Described>)) {
      for (const [name, { value }] of Object.entries(examples as Record<string, Described>)) {
        for (const names of [() => false, isFixed]) {
          const { status, faults } = await sendAs(one, kind, value, names)
          t.ok(status < 300 || status === CLOSED, `${one.operation.operationId} ${name}: ${status}`)
          t.same(faults, [], `${one.operation.operationId} ${name}`)
          sent += 1
        }
      }
    }
  }
  t.ok(sent > 40)
})

t.test('every operation that takes JSON has an example of it', (t) => {
  for (const { operation } of operations) {
    const content = operation.requestBody?.content['application/json']
    if (content !== undefined) t.ok(Object.keys(content.examples ?? {}).length > 0, operation.operationId)
  }
  t.end()
})

t.test('every example of a path and a query leads to an answer as described', async (t) => {
  for (const one of operations.filter(({ method }) => method === 'get')) {
    for (const names of [(parameter: Described) => parameter.required === true, isFixed]) {
      const { status, faults } = await sendAs(one, null, null, names)
      t.ok(status === 200 || status === CLOSED || (isOwn(one) && status === 404), `${one.operation.operationId}: ${status}`)
      t.same(faults, [], one.operation.operationId)
    }
  }
})

t.test('a mistake in the query is refused as described by every operation', async (t) => {
  for (const one of operations) {
    const { url, headers } = requestOf(one, () => false)
    const kind = Object.keys(one.operation.requestBody?.content ?? {})[0]
    const answer = await app.inject({ method: one.method.toUpperCase() as 'GET', url: `${url}?noSuchKey=1`, headers: { ...headers, ...(kind === undefined ? {} : { 'content-type': kind }) }, ...(kind === undefined ? {} : { payload: '{}' }) })
    t.ok([400, CLOSED].includes(answer.statusCode), `${one.operation.operationId}: ${answer.statusCode}`)
    t.same(faultsOf(one, answer.statusCode, 'application/problem+json', answer.json()), [], one.operation.operationId)
  }
})
