// What holds for every answer under /v1, whoever asks whatever. Each fault is a sentence.
import { PROBLEM_TYPES } from '../../dist/problems/problem-types.js'
import type { Operation } from './description.ts'

export interface Answered {
  readonly status: number
  readonly headers: Readonly<Record<string, unknown>>
  readonly text: string
}

/** What nobody outside should read of how this is made. */
const INSIDE = /drizzle|postgres|\bpg_|sqlstate|fastify|FST_|node_modules|\bat [^\n"]{1,200}\.js:\d/i
const PROBLEM = 'application/problem+json; charset=utf-8'
const LOCAL_MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(?:[+-]\d\d:?\d\d)?$/

/**
 * Everything that is wrong with an answer.
 * @param operation that was asked; null when the address is none of the described ones
 * @param isExpected whether a failure of our own was provoked
 */
export function judgeAnswer (version: string, operation: Operation | null, answered: Answered, isExpected = false): readonly string[] {
  const { status, text } = answered
  return [
    ...(status >= 500 && !isExpected ? [`answers ${status}`] : []),
    ...(operation !== null && !operation.statuses.includes(status) ? [`answers ${status}, which is not described`] : []),
    ...headerFaults(version, operation, answered),
    ...(INSIDE.test(text) ? [`tells how it is made: ${INSIDE.exec(text)?.[0]}`] : []),
    ...(status >= 400 ? problemFaults(answered) : []),
    ...bodyFaults(operation, answered)
  ]
}

function headerFaults (version: string, operation: Operation | null, { status, headers, text }: Answered): readonly string[] {
  // an answer that it is still the same is kept as long as the answer itself
  const mayBeKept = operation?.headersOf(status === 304 ? 200 : status).includes('Cache-Control') === true
  const wanted: readonly (readonly [string, RegExp])[] = [
    ['api-version', new RegExp(`^${version.replaceAll('.', '\\.')}$`)],
    ['cache-control', mayBeKept ? /^public, max-age=60$/ : /^no-store$/],
    ['content-security-policy', /^(?=.*default-src 'none')(?=.*frame-ancestors 'none')/],
    ['strict-transport-security', /^max-age=31536000; includeSubDomains$/],
    ['x-content-type-options', /^nosniff$/],
    ['x-frame-options', /^DENY$/],
    ['referrer-policy', /^no-referrer$/],
    ...(status === 405 ? [['allow', /^[A-Z]+(, [A-Z]+)*$/] as const] : []),
    ...(status === 401 ? [['www-authenticate', /^Bearer/] as const] : []),
    ...(status === 429 || status === 503 ? [['retry-after', /^\d+$/] as const] : []),
    ...(text === '' ? [] : [['content-type', /^([a-z]+\/[a-z+.-]+; charset=utf-8|application\/vnd\.openxmlformats-officedocument\.(spreadsheetml\.sheet|wordprocessingml\.document)|application\/pdf|image\/(png|jpeg))$/] as const])
  ]
  return [
    ...wanted.filter(([name, pattern]) => !pattern.test(String(headers[name] ?? ''))).map(([name]) => `has ${name}: ${headers[name] ?? 'none'}`),
    ...['server', 'x-powered-by', 'set-cookie'].filter((name) => name in headers).map((name) => `has ${name}`)
  ]
}

function problemFaults ({ status, headers, text }: Answered): readonly string[] {
  if (text === '') return [] // the answer to HEAD
  if (headers['content-type'] !== PROBLEM) return [`is a problem in ${headers['content-type']}`]
  const document = parsed(text) as Record<string, unknown> | null
  if (document === null) return ['is a problem that is no JSON']
  const kind = String(document['type']).replace('urn:sroi:problem:', '')
  return [
    ...(Object.hasOwn(PROBLEM_TYPES, kind) ? [] : [`is a problem of the unknown kind ${document['type']}`]),
    ...(document['status'] === status ? [] : [`says status ${document['status']} in a ${status}`]),
    ...['title', 'detail'].filter((member) => typeof document[member] !== 'string' || document[member] === '').map((member) => `is a problem without a ${member}`)
  ]
}

function bodyFaults (operation: Operation | null, { status, headers, text }: Answered): readonly string[] {
  const kind = String(headers['content-type'] ?? '').split(';', 1)[0] ?? ''
  const values = kind === 'application/x-ndjson' ? text.trimEnd().split('\n').map(parsed) : /[/+]json$/.test(kind) ? [parsed(text)] : []
  const moments = values.flatMap(localMoments).map((moment) => `answers a moment that is not in UTC: ${moment}`)
  if (operation === null || !operation.statuses.includes(status)) return moments
  if (text === '') return operation.kindsOf(status).length === 0 || operation.method === 'HEAD' ? moments : [...moments, `answers ${status} without a body`]
  if (!operation.kindsOf(status).includes(kind)) return [...moments, `answers ${status} in ${kind}, which is not described`]
  return [...moments, ...values.map((value) => operation.faultOf(status, kind, value)).filter((fault) => fault !== null).map((fault) => `answers ${status} with a body that is not as described: ${fault}`)]
}

function localMoments (value: unknown): readonly string[] {
  if (typeof value === 'string') return LOCAL_MOMENT.test(value) ? [value] : []
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(localMoments) : []
}

function parsed (text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
