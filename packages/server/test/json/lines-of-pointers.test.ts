// The line of every value, so that a mistake can be found in a file of a thousand lines.
import fc from 'fast-check'
import t from 'tap'
import { lineOf, linesOfPointers } from '../../dist/json/lines-of-pointers.js'

t.test('every value has the line on which it begins', async (t) => {
  const lines = linesOfPointers('{\n  "a": [\n    1,\n    { "b": "x:,{" }\n  ],\n  "c/~": "\\"\\n",\n  "d": {}\n}')
  t.same([...lines], [['', 1], ['/a', 2], ['/a/0', 3], ['/a/1', 4], ['/a/1/b', 4], ['/c~1~0', 6], ['/d', 7]])
})

t.test('what is absent has the line of what should hold it', async (t) => {
  const lines = linesOfPointers('{\n"a":\n[ {}\n]}')
  t.equal(lineOf(lines, '/a/0/not/there'), 3)
  t.equal(lineOf(lines, '/nowhere'), 1)
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
    t.same([...linesOfPointers(text).keys()].sort(), pointers(JSON.parse(text)).sort())
  })))
})

t.test('a text of two million characters is no trouble', async (t) => {
  t.equal(linesOfPointers(JSON.stringify({ a: 'x\\"'.repeat(700_000), b: 1 })).get('/b'), 1)
})
