// Where does a text stop being JSON? Compared with the parser itself, on anything.
import fc from 'fast-check'
import t from 'tap'
import { findJsonFault } from '../../dist/json/find-json-fault.js'

function isJson (text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

t.test('JSON has no fault, and a cut or a change in it is found where it is', async (t) => {
  t.doesNotThrow(() => fc.assert(fc.property(fc.jsonValue(), fc.constantFrom(0, 2), fc.nat(), fc.constantFrom('', ',', '}', ']', '"', ':', 'x', '/', '0', '-'), (value, indent, nat, put) => {
    const text = JSON.stringify(value, null, indent)
    const at = nat % (text.length + 1)
    const changed = `${text.slice(0, at)}${put}${text.slice(at + 1)}`
    if (findJsonFault(text) !== null) return false
    const fault = findJsonFault(changed)
    return isJson(changed) === (fault === null) && (fault === null || fault <= changed.length)
  }), { numRuns: 2_000 }))
})

t.test('any text: JSON or not, as the parser says', async (t) => {
  const token = fc.constantFrom('{', '}', '[', ']', ',', ':', '"a"', '1', '-', '01', '1.', '1e5', 'true', 'nul', ' ', '\n', '"', '\\', '"\\u12"', '"\\x"')
  t.doesNotThrow(() => fc.assert(fc.property(fc.array(token, { maxLength: 12 }).map((parts) => parts.join('')), (text) => isJson(text) === (findJsonFault(text) === null)), { numRuns: 5_000 }))
})

t.test('the place is that of the first character that does not belong', async (t) => {
  for (const [text, at] of [['// hi\n{}', 0], ['{"a": 1,}', 8], ['{"a" 1}', 5], ['[1, 2', 5], ['{"a": tru}', 6], ['{} x', 3], ['', 0], ["{'a': 1}", 1], ['[1 2]', 3]] as const) t.equal(findJsonFault(text), at, text)
})
