// Requests to one operation: as they should be, with one thing wrong, and with everything wrong.
import fc from 'fast-check'
import type { Described, Description, Operation } from '../conformance/description.ts'
import type { Asked } from '../conformance/requests.ts'
import { faultsAt, textOf } from './faults.ts'
import { ODD_BODIES, ODD_HEADERS, ODD_IDS, ODD_QUERIES } from './odd-values.ts'
import { placesIn, withAt } from './places.ts'
import { valuesOf } from './schema-values.ts'

/** Any character but half of one. What fast-check has for it (`unit: 'binary'`) first makes a table of them all, which takes seconds. */
const ANY_TEXT = fc.string({ unit: fc.oneof(fc.nat(0xd7ff), fc.integer({ min: 0xe000, max: 0x10ffff })).map((code) => String.fromCodePoint(code)) })

/** @param examples requests that the operation answers with success */
export function requestsOf (operation: Operation, examples: readonly Asked[], description: Pick<Description, 'resolve'>): fc.Arbitrary<Asked> {
  const example = fc.constantFrom(...examples)
  const withQuery = fc.tuple(example, fc.oneof(fc.constantFrom(...ODD_QUERIES), queriesOf(operation, description))).map(([asked, query]) => ({ ...asked, url: `${asked.url}${asked.url.includes('?') ? '&' : '?'}${query}` }))
  const withHeader = fc.tuple(example, fc.constantFrom(...ODD_HEADERS)).map(([asked, headers]) => ({ ...asked, headers: { ...asked.headers, ...headers } }))
  const odd = [
    { weight: 2, arbitrary: withQuery },
    { weight: 2, arbitrary: withHeader },
    ...(operation.path.includes('{') ? [{ weight: 2, arbitrary: fc.tuple(example, fc.constantFrom(...ODD_IDS), fc.nat(2)).map(([asked, id, which]) => ({ ...asked, url: withId(operation.path, asked.url, id, which) })) }] : []),
    ...(examples.some(({ payload }) => payload !== undefined) ? [{ weight: 2, arbitrary: fc.tuple(example, fc.constantFrom(...ODD_BODIES)).map(([asked, payload]) => ({ ...asked, payload })) }] : []),
    ...jsonOf(operation, examples, description)
  ]
  return fc.oneof({ weight: 1, arbitrary: example as fc.Arbitrary<Asked> }, ...odd as { weight: number, arbitrary: fc.Arbitrary<Asked> }[])
}

function jsonOf (operation: Operation, examples: readonly Asked[], description: Pick<Description, 'resolve'>): readonly { weight: number, arbitrary: fc.Arbitrary<Asked> }[] {
  const schema: Described = operation.body['application/json']?.schema
  const [first] = examples
  if (schema === undefined || first === undefined) return []
  const values = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...examples.map(({ payload }) => JSON.parse(String(payload)) as unknown)) },
    { weight: 1, arbitrary: valuesOf(schema, description) }
  )
  const wrong = values.chain((value) => {
    const places = placesIn(value, schema, description)
    return fc.array(fc.constantFrom(...places).chain((place) => faultsAt(place).map((fault) => ({ path: place.path, fault }))), { minLength: 1, maxLength: 3 })
      .map((faults) => faults.reduce((changed, { path, fault }) => isThere(changed, path) ? withAt(changed, path, fault) : changed, value))
  })
  const asked = (value: unknown): Asked => ({ ...first, payload: textOf(value) })
  return [
    { weight: 8, arbitrary: wrong.map(asked) },
    { weight: 2, arbitrary: valuesOf(schema, description).map(asked) },
    { weight: 1, arbitrary: fc.json({ maxDepth: 4 }).map((payload) => ({ ...first, payload })) },
    // a key that stands there twice
    { weight: 1, arbitrary: fc.constantFrom(...examples).map((one) => ({ ...one, payload: String(one.payload).replace(/^\{("[^"]+":)/, '{$1null,$1') })) }
  ]
}

/** Keys that are described, with values that are not. */
function queriesOf (operation: Operation, description: Pick<Description, 'resolve'>): fc.Arbitrary<string> {
  const keys = operation.parameters.filter((one) => one.in === 'query')
  if (keys.length === 0) return fc.constantFrom(...ODD_QUERIES)
  return fc.oneof(...keys.map(({ name, schema, example }) => fc.oneof(fc.constant(example), valuesOf(schema, description), fc.string(), ANY_TEXT).map((value) => `${name}=${encoded(String(value))}`)))
}

function encoded (text: string): string {
  return encodeURIComponent(text.replaceAll(/\p{Surrogate}/gu, '\ufffd'))
}

/** An address with another id at one of its parameters. */
function withId (path: string, url: string, id: string, which: number): string {
  const [address = '', query] = url.split('?')
  const places = path.split('/').flatMap((part, index) => part.startsWith('{') ? [index + 1] : [])
  const parts = address.split('/')
  parts[places[which % places.length] ?? 0] = id
  return `${parts.join('/')}${query === undefined ? '' : `?${query}`}`
}

function isThere (value: unknown, path: readonly (string | number)[]): boolean {
  let at = value
  for (const key of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return false
    at = (at as Record<string | number, unknown>)[key]
  }
  return true
}
