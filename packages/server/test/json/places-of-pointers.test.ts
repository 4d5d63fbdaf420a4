// The line and column of every value, so that a mistake can be found in a file of a thousand lines.
import fc from 'fast-check'
import t from 'tap'
import { placeOf, placesOfPointers } from '../../dist/json/places-of-pointers.js'

t.test('every value has the line and the column on which it begins', async (t) => {
  const places = placesOfPointers('{\n  "a": [\n    1,\n    { "b": "x:,{" }\n  ],\n  "c/~": "\\"\\n",\n  "d": {}\n}')
  t.same([...places].map(([pointer, { line, column }]) => [pointer, line, column]), [
    ['', 1, 1], ['/a', 2, 8], ['/a/0', 3, 5], ['/a/1', 4, 5], ['/a/1/b', 4, 12], ['/c~1~0', 6, 10], ['/d', 7, 8]
  ])
})

t.test('what is absent has the place of what should hold it', async (t) => {
  const places = placesOfPointers('  {\n"a":\n[ {}\n]}')
  t.same(placeOf(places, '/a/0/not/there'), { line: 3, column: 3 })
  t.same(placeOf(places, '/nowhere'), { line: 1, column: 3 })
  t.same(placeOf(placesOfPointers(''), '/nowhere'), { line: 1, column: 1 })
})

t.test('a text that is no JSON is no trouble', async (t) => {
  t.same(placeOf(placesOfPointers('{"a": "\\q", "b": 1}'), '/b'), { line: 1, column: 18 })
})

/** The pointers of every value. */
function pointers (value: unknown, at = ''): string[] {
  if (typeof value !== 'object' || value === null) return [at]
  return [at, ...Object.entries(value).flatMap(([key, item]) => pointers(item, `${at}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`))]
}

t.test('any JSON: each value is found, and none that is not there', async (t) => {
  const leaf = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null))
  const key = fc.string({ minLength: 1 }).filter((text) => text !== '__proto__')
  const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({ tree: fc.oneof({ maxDepth: 3 }, leaf, fc.array(tie('tree'), { maxLength: 3 }), fc.dictionary(key, tie('tree'), { maxKeys: 3 })) }))
  t.doesNotThrow(() => fc.assert(fc.property(tree, fc.constantFrom(0, 2), (value, indent) => {
    const text = JSON.stringify(value, null, indent)
    t.same([...placesOfPointers(text).keys()].sort(), pointers(JSON.parse(text)).sort())
  })))
})

t.test('a text of two million characters is no trouble', async (t) => {
  t.equal(placesOfPointers(JSON.stringify({ a: 'x\\"'.repeat(700_000), b: 1 })).get('/b')?.line, 1)
})

t.test('a hundred thousand brackets in each other are no trouble', async (t) => {
  t.equal(placesOfPointers('['.repeat(100_000)).size, 21, 'as deep as is read')
})
