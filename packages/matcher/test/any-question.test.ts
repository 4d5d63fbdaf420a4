// Everything beside a match that answers: whatever is passed, an answer or a MatcherError, in finite time, and nothing of it changed.
import fc from 'fast-check'
import t from 'tap'
import * as root from '@sroi/matcher'
import * as application from '@sroi/matcher/application'
import * as inWords from '@sroi/matcher/explain'
import * as labelRegister from '@sroi/matcher/label-register'
import * as labels from '@sroi/matcher/labels'
import * as notice from '@sroi/matcher/notice'
import * as plan from '@sroi/matcher/plan'
import * as procedure from '@sroi/matcher/procedure'
import * as review from '@sroi/matcher/review'
import * as schema from '@sroi/matcher/schema'
import * as search from '@sroi/matcher/search'
import * as terms from '@sroi/matcher/terms'
import { frozen, isTold, odd, oddity, outcomeOf, outcomeOfPromise, withOne } from './odd.ts'
import { PROMISED, QUESTIONS } from './questions.ts'

/** Asked in any-json.test.ts. */
const ELSEWHERE = new Set(['match', 'assess', 'value'])
/** Asked with nothing but a text that has one form, or with what the library made itself: what is odd is refused. */
const STRICT = new Set(['amsterdamDay', 'cellOf', 'readNotice', 'writeSnapshot'])

t.test('every function that the library exports is asked', async (t) => {
  const exported = [root, application, inWords, labelRegister, labels, notice, plan, procedure, review, schema, search, terms].flatMap((entry) => Object.entries(entry))
  const functions = exported.filter(([name, value]) => typeof value === 'function' && name !== 'MatcherError').map(([name]) => name)
  t.same(functions.filter((name) => !Object.hasOwn(QUESTIONS, name) && !Object.hasOwn(PROMISED, name) && !ELSEWHERE.has(name)), [])
})

for (const [name, [ask, ...parts]] of Object.entries(QUESTIONS)) {
  const call = (given: readonly unknown[]): unknown => (ask as (...all: unknown[]) => unknown)(...given)

  t.test(`${name} answers what it is asked, and changes nothing of it`, async (t) => {
    const before = JSON.stringify(parts)
    t.doesNotThrow(() => call(frozen(parts)))
    t.equal(JSON.stringify(parts), before)
  })

  t.test(`${name} answers anything with an answer or the error of the library`, async (t) => {
    fc.assert(fc.property(fc.array(odd, { maxLength: 5 }), (given) => isTold(() => call(given))), { numRuns: 100 })
    let answered = 0
    fc.assert(fc.property(fc.array(oddity, { minLength: 1, maxLength: 2 }), (oddities) => {
      const given = oddities.reduce<unknown>((so, one) => withOne(so, one), parts)
      const outcome = outcomeOf(() => call(Array.isArray(given) ? given : [given]))
      answered += outcome === 'answered' ? 1 : 0
      return outcome !== 'something else was thrown'
    }), { numRuns: 300 })
    t.ok(answered > 18 || STRICT.has(name), `${answered} were answered all the same`)
  })
}

for (const [name, [ask, ...parts]] of Object.entries(PROMISED)) {
  const call = (given: readonly unknown[]): unknown => (ask as (...all: unknown[]) => unknown)(...given)

  t.test(`${name} keeps its promise, whatever it is asked, and changes nothing of it`, async (t) => {
    const before = JSON.stringify(parts)
    t.equal(await outcomeOfPromise(() => call(frozen(parts))), 'answered')
    t.equal(JSON.stringify(parts), before)
    await fc.assert(fc.asyncProperty(fc.array(odd, { maxLength: 3 }), async (given) => await outcomeOfPromise(() => call(given)) !== 'something else was thrown'), { numRuns: 100 })
    let answered = 0
    await fc.assert(fc.asyncProperty(fc.array(oddity, { minLength: 1, maxLength: 2 }), async (oddities) => {
      const given = oddities.reduce<unknown>((so, one) => withOne(so, one), parts)
      const outcome = await outcomeOfPromise(() => call(Array.isArray(given) ? given : [given]))
      answered += outcome === 'answered' ? 1 : 0
      return outcome !== 'something else was thrown'
    }), { numRuns: 300 })
    t.ok(answered > 18, `${answered} were answered all the same`)
  })
}
