// Is our canonical JSON that of the library it stands in for, to the byte?
import canonicalize from 'canonicalize'
import fc from 'fast-check'
import t from 'tap'
import { canonicalText as writtenByLibrary } from '@sroi/matcher/procedure'
import { canonicalText } from '../../dist/json/canonical-text.js'

function outcome (work: () => unknown): unknown {
  try {
    return work()
  } catch (error) {
    return error instanceof Error ? 'refused' : error
  }
}

t.test('any value has the text the library gives it', (t) => {
  const key = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('10', '9', '09', '1a', '-1', '__proto__', 'toString', 'constructor', '', 'é', '\u{1F33F}', '\uFF5E'))
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof({ maxDepth: 5 },
      fc.string({ unit: 'binary' }), fc.double(), fc.integer(), fc.boolean(), fc.constant(null), fc.constant('\\ud800'), fc.constant('\ud800'), fc.constant(-0), fc.constant(1e21), fc.constant(5e-324),
      fc.array(tie('value'), { maxLength: 5 }), fc.dictionary(key, tie('value'), { maxKeys: 6 }), fc.dictionary(key, fc.option(tie('value'), { nil: undefined }), { maxKeys: 4, noNullPrototype: true }))
  }))
  fc.assert(fc.property(value, (one) => outcome(() => canonicalText(one)) === outcome(() => canonicalize(one))), { numRuns: 5_000 })
  // what decision files are written by
  fc.assert(fc.property(value, (one) => outcome(() => writtenByLibrary(one)) === outcome(() => canonicalize(one))), { numRuns: 5_000 })
  t.end()
})

t.test('what has a text of its own is written by it, and what is no JSON is refused', (t) => {
  t.equal(canonicalText({ at: new Date(0), a: [1, undefined] }), '{"a":[1,null],"at":"1970-01-01T00:00:00.000Z"}')
  for (const value of [undefined, () => 1, Symbol('x'), 1n, Number.NaN, Infinity, '\udc00', { a: '\ud800' }]) t.throws(() => canonicalText(value), String(typeof value))
  t.equal(canonicalText({ b: '\u20ac$\u000f\nA\'B"\\"/', a: [333333333.33333329, 1e30, 4.5, 2e-3, 1e-27] }), '{"a":[333333333.3333333,1e+30,4.5,0.002,1e-27],"b":"\u20ac$\\u000f\\nA\'B\\"\\\\\\"/"}')
  t.end()
})
