// Whatever is passed: an answer or a MatcherError, in finite time, and nothing of it changed.
import fc from 'fast-check'
import t from 'tap'
import type { AssessRequest, MatchRequest, ValuationRequest } from '@sroi/matcher'
import { assess, match, MatcherError, value } from '@sroi/matcher'
import { anyQuestion, anySupplier } from './arbitrary.ts'
import { NOW, request, rulesOf, TODAY } from './make.ts'
import { frozen, isTold, odd, oddity, outcomeOf, withOne } from './odd.ts'
import { anyValuation } from './valuation/arbitrary.ts'

const ENTRIES = {
  match: (input: unknown) => match(input as MatchRequest),
  assess: (input: unknown) => assess(input as AssessRequest),
  value: (input: unknown) => value(input as ValuationRequest)
}

const nobody = rulesOf(null)
const someMatch: fc.Arbitrary<MatchRequest> = fc.tuple(anyQuestion, fc.array(anySupplier, { maxLength: 2 })).map(([question, suppliers]) => ({
  ...question,
  ruleSet: question.authority === 'elsewhere' ? nobody : request({ authority: question.authority }).ruleSet,
  suppliers, register: { id: 'r', revision: 1 }, on: TODAY, knownAt: NOW
}))

for (const [name, ask] of Object.entries(ENTRIES)) {
  t.test(`${name} answers anything with an answer or its own error`, async (t) => {
    fc.assert(fc.property(odd, (input) => isTold(() => ask(input))), { numRuns: 500 })
    t.pass('500 values')
  })

  t.test(`${name} answers a request in which one thing is odd with an answer or its own error`, async (t) => {
    const requests: fc.Arbitrary<object> = name === 'value' ? anyValuation : someMatch
    let answered = 0
    fc.assert(fc.property(requests, oddity, fc.boolean(), (request, one, ofRules) => {
      const { ruleSet } = request as { ruleSet: unknown }
      const outcome = outcomeOf(() => ask(ofRules ? { ...request, ruleSet: withOne(ruleSet, one) } : withOne(request, one)))
      answered += outcome === 'answered' ? 1 : 0
      return outcome !== 'something else was thrown'
    }), { numRuns: 1500 })
    t.ok(answered > 300, `${answered} were answered all the same`)
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
