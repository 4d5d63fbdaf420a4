// Does only whoever saw the version that is there change it?
import fc from 'fast-check'
import t from 'tap'
import { etagOf, requireVersion } from '../../dist/http/etag.js'
import { HttpProblem } from '../../dist/problems/http-problem.js'

function problemOf (ifMatch: string | undefined, version: number | string): string | null {
  try {
    requireVersion({ headers: ifMatch === undefined ? {} : { 'if-match': ifMatch } }, version)
    return null
  } catch (error) {
    if (error instanceof HttpProblem) return error.problem
    throw error
  }
}

t.test('the version that is there may be changed, alone, in a list, or as whichever it is', (t) => {
  for (const header of ['"3"', ' "3" ', '"2", "3"', '"2","3","4"', 'W/"3", "3"', '*', ' * ', '"a,b", "3"']) t.equal(problemOf(header, 3), null, header)
  t.end()
})

t.test('another version, or a weak tag, is told that it was changed', (t) => {
  for (const header of ['"2"', '"33"', '"03"', 'W/"3"', 'W/"3", W/"4"', '"2", "4"', '""', '"*"']) t.equal(problemOf(header, 3), 'version-changed', header)
  t.end()
})

t.test('nobody changes anything without saying which version', (t) => {
  for (const header of [undefined, '', '  ']) t.equal(problemOf(header, 3), 'precondition-required', JSON.stringify(header))
  t.end()
})

t.test('what is no list of tags is refused as a mistake', (t) => {
  for (const header of ['3', "'3'", '"3', '3"', 'w/"3"', '"3" "4"', '"3", 4', '*, "3"', '"3";', ', "3"']) t.equal(problemOf(header, 3), 'invalid-request', header)
  t.end()
})

t.test('the ETag of a version is accepted for that version and for no other', (t) => {
  const version = fc.oneof(fc.nat(), fc.stringMatching(/^[a-z0-9,:-]{1,20}$/))
  fc.assert(fc.property(version, version, (one, other) => problemOf(etagOf(one), other) === (String(one) === String(other) ? null : 'version-changed')))
  t.end()
})
