// What is sent to each operation: the examples of its description, by somebody who may.
import { listNotices, readNotice, readRuleSet } from '@sroi/fixtures'
import type { FastifyInstance, InjectOptions } from 'fastify'
import { MEDIA_TYPES } from '../../dist/evidence/index.js'
import { document, jpeg, pdf, png, workbook } from '../evidence/make-files.ts'
import type { Description, Operation } from './description.ts'
import type { Answered } from './judge-answer.ts'

export interface Asked {
  readonly method: string
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly payload?: string | Buffer
}

export interface Requests {
  /** Every example of an operation, ready to be sent. One that changes something names the version that is there now. */
  readonly examplesOf: (operation: Operation) => Promise<readonly Asked[]>
  /** What was made at first, and with which answer: some things can be made only once. */
  readonly made: readonly (readonly [operation: Operation, asked: Asked, answered: Answered])[]
}

const ROLES = [null, 'coordinator', 'platform-administrator', 'auditor', 'contract-manager', 'supplier', 'contractor', 'machine']

/** Rules that hold for a whole region: its coordinator publishes them. */
const BASE = 'kennemer'

const FILES: Readonly<Record<string, Buffer>> = { [MEDIA_TYPES.pdf]: pdf(), [MEDIA_TYPES.png]: png(), [MEDIA_TYPES.jpeg]: jpeg(), [MEDIA_TYPES.text]: Buffer.from('Statuten'), [MEDIA_TYPES.workbook]: await workbook(), [MEDIA_TYPES.document]: document() }

/** What is no JSON, or has to fit what there is. */
const INSTEAD: Readonly<Record<string, (kind: string) => readonly (string | Buffer)[]>> = {
  readNotice: () => listNotices().slice(0, 1).map((name) => Buffer.from(readNotice(name))),
  createImport: () => ['Naam;KvK-nummer\nVeegploeg;90000001\n'],
  keepEvidence: (kind) => [FILES[kind] ?? Buffer.alloc(0)],
  publishRuleSet: () => [JSON.stringify({ ...readRuleSet(BASE) as object, version: '2026-11-23.1' })]
}

/** What has to be in the query of an operation although it need not be for everybody. */
const ALSO: Readonly<Record<string, string>> = { keepEvidence: 'scheme=fictional&value=F-1' }

export async function ask (app: FastifyInstance, { method, url, headers, payload }: Asked): Promise<Answered> {
  const response = await app.inject({ method: method as NonNullable<InjectOptions['method']>, url, headers, ...(payload === undefined ? {} : { payload }) })
  return { status: response.statusCode, headers: response.headers, text: response.body }
}

/** Looks who may ask what, and makes one of everything that can be made, so that there is something to read. */
export async function prepareRequests (app: FastifyInstance, { operations }: Description): Promise<Requests> {
  const callers = new Map<Operation, string | null>()
  for (const operation of operations) callers.set(operation, await findCaller(app, operation))
  const ids = new Map([['ruleSetId', BASE]])
  const made: [Operation, Asked, Answered][] = []

  async function examplesOf (operation: Operation): Promise<readonly Asked[]> {
    const asked = requestsOf(operation, callers.get(operation) ?? null, ids)
    if (!operation.statuses.includes(412)) return asked
    return Promise.all(asked.map(async (one) => ({ ...one, headers: { ...one.headers, 'if-match': await versionOf(one.url) } })))
  }

  /** The ETag at an address, or at the one it lies under; what is published of a supplier is another thing than its registration. */
  async function versionOf (url: string): Promise<string> {
    for (let path = url.split('?', 1)[0] ?? ''; path.length > 3; path = path.slice(0, path.lastIndexOf('/'))) {
      for (const address of [`${path}/registration`, path]) {
        for (const role of ROLES) {
          const { headers } = await ask(app, { method: 'GET', url: address, headers: credentials(role) })
          if (typeof headers['etag'] === 'string') return headers['etag']
        }
      }
    }
    return '"none"'
  }

  /** What is made at an address that its maker knows is not there yet, in any version. */
  async function firstOf (operation: Operation): Promise<readonly Asked[]> {
    const [first] = requestsOf(operation, callers.get(operation) ?? null, ids)
    return first === undefined ? [] : [first]
  }

  const putFirst = operations.filter(({ method, statuses }) => method === 'PUT' && statuses.includes(201))
  for (const operation of [...putFirst, ...operations.filter(({ method }) => method === 'POST')]) {
    for (const asked of await (operation.method === 'PUT' ? firstOf(operation) : examplesOf(operation))) {
      const answered = await ask(app, asked)
      made.push([operation, asked, answered])
      const { location } = answered.headers
      if (answered.status < 300 && typeof location === 'string') noteIds(operations, location, ids)
      if (answered.status < 300 && operation.operationId === 'actOnCase') ids.set('eventId', (JSON.parse(answered.text) as { readonly event: { readonly id: string } }).event.id)
    }
  }
  return { examplesOf, made }
}

/** Whoever may not is refused before the query is looked at. */
async function findCaller (app: FastifyInstance, operation: Operation): Promise<string | null> {
  for (const role of ROLES) {
    const { status } = await ask(app, { method: operation.method, url: `${addressOf(operation)}?none-such=1`, headers: credentials(role) })
    if (status !== 401 && status !== 403) return role
  }
  throw new Error(`nobody may ${operation.operationId}`)
}

export function credentials (role: string | null): Record<string, string> {
  return role === null ? {} : { authorization: `Bearer ${role}` }
}

/** The address of an operation, its parameters filled in with what was made, else with their examples. */
export function addressOf ({ path, parameters }: Operation, ids: ReadonlyMap<string, string> = new Map()): string {
  const exampleOf = (name: string): string => String(parameters.find((one) => one.in === 'path' && one.name === name)?.example ?? 'x')
  return `/v1${path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(ids.get(name) ?? exampleOf(name)))}`
}

function requestsOf (operation: Operation, caller: string | null, ids: ReadonlyMap<string, string>): readonly Asked[] {
  const required = (place: string): readonly (readonly [string, string])[] => operation.parameters.filter((one) => one.in === place && one.required).map(({ name, example }) => [name, String(example)])
  const query = [...required('query').map(([name, value]) => `${name}=${encodeURIComponent(value)}`), ...(ALSO[operation.operationId] === undefined ? [] : [ALSO[operation.operationId]])].join('&')
  const { method } = operation
  const url = `${addressOf(operation, ids)}${query === '' ? '' : `?${query}`}`
  const headers = { ...credentials(caller), ...Object.fromEntries(required('header').map(([name, value]) => [name.toLowerCase(), value])) }
  const kinds = Object.entries(operation.body)
  if (kinds.length === 0) return [{ method, url, headers }]
  return kinds.flatMap(([kind, { examples = {} }]) => {
    const values = Object.values(examples as Record<string, { value: unknown }>).map(({ value }) => typeof value === 'string' ? value : JSON.stringify(value))
    return (INSTEAD[operation.operationId]?.(kind) ?? values).map((payload) => ({ method, url, headers: { ...headers, 'content-type': kind }, payload }))
  })
}

/** Remembers the ids in the address of what was made. */
function noteIds (operations: readonly Operation[], location: string, ids: Map<string, string>): void {
  const parts = location.replace(/^\/v1/, '').split('/')
  for (const { path } of operations) {
    const wanted = path.split('/')
    if (wanted.length !== parts.length || !wanted.every((part, index) => part.startsWith('{') || part === parts[index])) continue
    wanted.forEach((part, index) => { if (part.startsWith('{')) ids.set(part.slice(1, -1), decodeURIComponent(parts[index] ?? '')) })
  }
}
