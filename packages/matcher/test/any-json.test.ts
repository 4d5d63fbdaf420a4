// Whatever is passed: an answer or a MatcherError, in finite time, and nothing of it changed.
import fc from 'fast-check'
import t from 'tap'
import type { AssessRequest, MatchRequest, ValuationRequest } from '@sroi/matcher'
import { assess, match, MatcherError, value } from '@sroi/matcher'
import { anyQuestion, anySupplier } from './arbitrary.ts'
import { NOW, request, rulesOf, TODAY } from './make.ts'
import { anyValuation } from './valuation/arbitrary.ts'

const ENTRIES = {
  match: (input: unknown) => match(input as MatchRequest),
  assess: (input: unknown) => assess(input as AssessRequest),
  value: (input: unknown) => value(input as ValuationRequest)
}

/** True for an answer and for the one error of the library. */
function isTold (ask: () => unknown): boolean {
  try {
    ask()
    return true
  } catch (error) {
    return error instanceof MatcherError && error.problems.length > 0
  }
}

function frozen<V> (value: V): V {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) Object.values(Object.freeze(value)).forEach(frozen)
  return value
}

const odd = fc.oneof(
  fc.constantFrom<unknown>(NaN, Infinity, -Infinity, -1, 0.5, 2 ** 53, 1e308, -0, '', 'x', '2026-02-30', '9999-99-99', '__proto__', null, undefined, true, false, [], {}, [null], [[]], Symbol('odd'), 10n, () => 1, new Date(0), new Map()),
  fc.jsonValue(),
  fc.anything({ withBigInt: true, withDate: true, withNullPrototype: true, withObjectString: true, withSparseArray: true, maxDepth: 3 })
)

const nobody = rulesOf(null)
const someMatch: fc.Arbitrary<MatchRequest> = fc.tuple(anyQuestion, fc.array(anySupplier, { maxLength: 2 })).map(([question, suppliers]) => ({
  ...question,
  ruleSet: question.authority === 'elsewhere' ? nobody : request({ authority: question.authority }).ruleSet,
  suppliers, register: { id: 'r', revision: 1 }, on: TODAY, knownAt: NOW
}))

/** Every place in a value, as a path. */
function placesOf (value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null || path.length > 6) return [path]
  return [path, ...Object.keys(value).flatMap((key) => placesOf((value as Record<string, unknown>)[key], [...path, key]))]
}

/** A copy in which something else stands in one place. */
function replaced (value: unknown, path: readonly string[], by: unknown): unknown {
  const [key, ...rest] = path
  if (key === undefined) return by
  const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<string, unknown>
  copy[key] = replaced(copy[key], rest, by)
  return copy
}

for (const [name, ask] of Object.entries(ENTRIES)) {
  t.test(`${name} answers anything with an answer or its own error`, async (t) => {
    fc.assert(fc.property(odd, (input) => isTold(() => ask(input))), { numRuns: 500 })
    t.pass('500 values')
  })

  t.test(`${name} answers a request in which one thing is odd with an answer or its own error`, async (t) => {
    const requests: fc.Arbitrary<object> = name === 'value' ? anyValuation : someMatch
    fc.assert(fc.property(requests, fc.nat(), odd, (request, pick, by) => {
      const { ruleSet: _ruleSet, ...asked } = request as { ruleSet: unknown }
      const places = [...placesOf(asked), ['ruleSet'], ['ruleSet', 'provisions'], ['ruleSet', 'layers'], ['ruleSet', 'provisions', 'rate'], ['ruleSet', 'provisions', 'scope', '0', 'value']]
      return isTold(() => ask(replaced(request, places[pick % places.length] ?? [], by)))
    }), { numRuns: 800 })
    t.pass('800 requests')
  })

  t.test(`${name} changes nothing of what it is given, and gives the same answer to what cannot be changed`, async (t) => {
    const requests: fc.Arbitrary<object> = name === 'value' ? anyValuation : someMatch
    const told = (request: object): string => {
      try {
        return JSON.stringify(ask(request))
      } catch (error) {
        return error instanceof MatcherError ? error.message : 'something else was thrown'
      }
    }
    fc.assert(fc.property(requests, (request) => {
      const before = JSON.stringify(request)
      const answer = told(request)
      return JSON.stringify(request) === before && answer !== 'something else was thrown' && told(frozen(request)) === answer
    }), { numRuns: 80 })
    t.pass('80 requests')
  })

  t.test(`${name} ends on what has no end, and on what throws when it is read`, async (t) => {
    const asked: object = name === 'value' ? fc.sample(anyValuation, { numRuns: 1, seed: 1 })[0] as object : request()
    const cyclic: Record<string, unknown> = {}
    cyclic['self'] = cyclic
    let deep: unknown = 'x'
    for (let level = 0; level < 50_000; level += 1) deep = [deep]
    const traps = new Proxy({}, { get () { throw new TypeError('no') }, ownKeys () { throw new RangeError('no') } })
    for (const odd of [cyclic, deep, traps, new Proxy([], { get () { throw null } })]) {
      t.ok(isTold(() => ask(odd)))
      for (const key of ['contract', 'ruleSet', 'suppliers', 'efforts', 'need', 'on']) t.ok(isTold(() => ask({ ...asked, [key]: odd })), key)
      t.ok(isTold(() => ask({ ...asked, contract: { ...(asked as { contract: object }).contract, period: odd, changes: odd, lots: [odd] } })))
    }
  })
}

t.test('the error keeps what went wrong as its cause', async (t) => {
  try {
    assess({} as AssessRequest)
    t.fail('nothing was refused')
  } catch (error) {
    t.ok(error instanceof MatcherError)
    const { code, problems, cause } = error as MatcherError
    t.same([code, problems.map(({ place, code }) => `${place} ${code}`)], ['INVALID_REQUEST', [' wrong-shape']])
    t.match(problems[0]?.detail, /parse/, 'the repair is told')
    t.ok(cause instanceof TypeError)
  }
})
