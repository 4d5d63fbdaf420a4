// The obligation alone: as a match gives it, with the same checks and the same errors.
import fc from 'fast-check'
import t from 'tap'
import type { AssessRequest, MatchQuestion, RateRule } from '@sroi/matcher'
import { assess, match, OTHER_BUYER, VERSION } from '@sroi/matcher'
import { anyQuestion } from './arbitrary.ts'
import { contract, NOW, provision, request, rules, rulesOf, TODAY } from './make.ts'
import { refusalsOf } from './problems-of.ts'

function asked (parts: Partial<AssessRequest> = {}): AssessRequest {
  const { suppliers: _suppliers, register: _register, need: _need, ...rest } = request()
  return { ...rest, ...parts }
}

t.test('an assessment is the obligation of a match, its part and its warnings', async (t) => {
  const nobody = rulesOf(null)
  let compared = 0
  fc.assert(fc.property(anyQuestion, (question: MatchQuestion) => {
    const ruleSet = question.authority === 'elsewhere' ? nobody : request({ authority: question.authority }).ruleSet
    const { need, show: _show, seed: _seed, ...rest } = question
    const common = { ...rest, ruleSet, on: TODAY, knownAt: NOW, authorityName: 'Fictief A' }
    const whole = { ...question, ...common, suppliers: [], register: { id: 'none', revision: 0 } }
    const alone: AssessRequest = need?.delivery === undefined ? common : { ...common, delivery: need.delivery }
    const refused = refusalsOf(() => match(whole))
    if (refused.length > 0) return JSON.stringify(refusalsOf(() => assess(alone))) === JSON.stringify(refused)
    compared += 1
    const { part, obligation, warnings } = match(whole)
    const { provenance: _provenance, ...same } = assess(alone)
    return JSON.stringify(same) === JSON.stringify({ part, obligation, warnings })
  }), { numRuns: 500 })
  t.ok(compared > 100, `${compared} were compared`)
})

t.test('a buyer outside the list is compared with no name', async (t) => {
  const { warnings } = assess(asked({ authority: OTHER_BUYER, ruleSet: rulesOf(null), authorityName: 'Fictief A', contract: contract({ buyers: [{ name: 'Fictief B' }] }) }))
  t.same(warnings, [])
  t.same(assess(asked({ authorityName: 'Fictief A', contract: contract({ buyers: [{ name: 'Fictief B' }] }) })).warnings.map(({ code }) => code), ['other-buyer'])
})

t.test('it says with which rules and on which day it was made', async (t) => {
  const { provenance, obligation } = assess(asked())
  t.same(provenance, { matcher: VERSION, ruleSets: request().ruleSet.layers, on: TODAY, knownAt: NOW })
  t.equal(obligation.dueCents, 17_500_00)
})

t.test('what cannot be reckoned with is refused, all of it at once', async (t) => {
  const bad = asked({
    on: 'soon', knownAt: 'now', authority: 'haarlem', fillings: [{ state: 'filled', cents: 0.5 }],
    contract: contract({
      months: 1.5, labourShareBasisPoints: 10_001, cpv: ['123'], period: { from: '2026-02-01', until: '2026-01-01' },
      days: { contract: 20260608 as never }, performance: { point: { x: Number.NaN, y: 1 } }, terms: { penaltyFactorBasisPoints: 100_001, tableVersionOn: '2026-02-30' }
    })
  })
  t.same([...refusalsOf(() => assess(bad))].sort(), [
    '/contract/cpv/0 no-cpv-code', '/contract/days/contract no-day', '/contract/labourShareBasisPoints no-share', '/contract/months no-count', '/contract/performance/point/x no-number',
    '/contract/period period-backwards', '/contract/terms/penaltyFactorBasisPoints no-factor', '/contract/terms/tableVersionOn no-day', '/fillings/0/cents no-amount', '/knownAt no-instant', '/on no-day', '/ruleSet other-authority'
  ])
  t.same(refusalsOf(() => assess(asked({ contract: contract({ terms: { penaltyFactorBasisPoints: 100_000 } }) }))), [], 'ten times is a factor')
  t.same(refusalsOf(() => assess(asked({ choice: { lot: '9' } }))), ['/choice/lot unknown-lot'])
})

t.test('the day of delivery selects a rule that it selects', async (t) => {
  const rate = (basisPoints: number, id: string, from: string, until: string | null) => provision<RateRule>({ kind: 'fixed', basisPoints, lowerIsPossible: false }, { id, valid: { from, until }, selectedBy: 'delivery' })
  const ruleSet = rules({
    scope: [provision({ applies: true })],
    threshold: [provision({ cents: null, operator: '>=' as const, vat: 'excluding' as const })],
    rate: [rate(500, 'first', '2020-01-01', '2026-12-31'), rate(200, 'second', '2027-01-01', null)],
    base: [provision({ of: 'contract-sum' as const })]
  })
  t.equal(assess(asked({ ruleSet })).obligation.dueCents, 17_500_00, 'without one: the day it is asked')
  t.equal(assess(asked({ ruleSet, delivery: '2027-01-01' })).obligation.dueCents, 7_000_00)
  t.equal(assess(asked({ ruleSet, on: '2025-01-01' })).obligation.dueCents, 17_500_00, 'moved into the contract period')
  t.equal(assess(asked({ ruleSet, on: '2029-01-01' })).obligation.dueCents, 7_000_00)
})
