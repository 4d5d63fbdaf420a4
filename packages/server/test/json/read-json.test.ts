import fc from 'fast-check'
import t from 'tap'
import { MAX_DEPTH } from '../../dist/json/find-json-problems.js'
import { readJson } from '../../dist/json/read-json.js'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

function placesOf (text: string): Record<string, string> {
  try {
    readJson(bytes(text))
    return {}
  } catch (error) {
    return Object.fromEntries((error as { problems: { place: string, code: string }[] }).problems.map(({ place, code }) => [place, code]))
  }
}

t.test('what has no fault is read as the usual reader reads it, however it is laid out', (t) => {
  const names = new Set(['__proto__', 'constructor', 'prototype'])
  fc.assert(fc.property(fc.jsonValue({ maxDepth: MAX_DEPTH - 1 }), fc.constantFrom(0, 2), (value, indent) => {
    const text = JSON.stringify(value, null, indent)
    fc.pre(![...text.matchAll(/"([^"\\]*)":/g)].some(([, name]) => names.has(name ?? '')) && !text.includes('\\u0000') && !/\\ud[89a-f]/.test(text))
    t.same(readJson(bytes(text)), JSON.parse(text))
  }), { numRuns: 300 })
  t.end()
})

t.test('a key that occurs twice is found wherever it is, with its place', (t) => {
  t.same(placesOf('{"a":{"b":[0,{"c":1,"d":2,"c":3}]}}'), { '/a/b/1/c': 'double-key' })
  t.same(placesOf('{"a":1,"\\u0061":2}'), { '/a': 'double-key' }, 'also when it is written in another way')
  t.same(placesOf('{"a":{"x":1},"b":{"x":1},"c":[{"x":1},{"x":1}]}'), {}, 'the same key in different objects is fine')
  t.same(placesOf('{"a":"a","b":["a","a"]}'), {}, 'values are no keys')
  t.same(placesOf('{"a/b":{"~":1,"~":2}}'), { '/a~1b/~0': 'double-key' })
  t.end()
})

t.test('depth is counted before anything is parsed, and brackets in texts do not count', (t) => {
  const nested = (depth: number): string => `${'['.repeat(depth)}${']'.repeat(depth)}`
  t.same(placesOf(nested(MAX_DEPTH)), {})
  t.same(Object.values(placesOf(nested(MAX_DEPTH + 1))), ['too-deep'])
  t.same(placesOf(JSON.stringify({ seed: '['.repeat(1_000) })), {})
  t.same(placesOf(`["\\"${'['.repeat(50)}"]`), {})
  t.end()
})

t.test('a mark at the beginning that says UTF-8 is taken away', (t) => {
  t.same(readJson(bytes('\uFEFF{"a":1}')), { a: 1 })
  t.end()
})

t.test('the answer to broken JSON does not repeat what was sent', (t) => {
  try {
    readJson(bytes('{"wholly-secret": wholly-secret}'))
    t.fail('should not be read')
  } catch (error) {
    t.notMatch(String(error), /wholly-secret/)
    t.match(String(error), /not JSON/)
  }
  t.end()
})
