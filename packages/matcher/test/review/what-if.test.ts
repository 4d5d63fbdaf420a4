// What another version of the rules would change: identical rules nothing, others what they say.
import type { BuildingBlockRule, MatchQuestion, RuleSet, ValuationQuestion } from '@sroi/matcher'
import { whatIf } from '@sroi/matcher/review'
import fc from 'fast-check'
import t from 'tap'
import { anyContract } from '../arbitrary.ts'
import { NOW, provision, TODAY } from '../make.ts'
import { settledQuestion } from '../settled-question.ts'
import { layersOf } from './layers-of.ts'

const AT = { on: TODAY, knownAt: NOW }

t.test('identical rules move no euro and change no answer', async (t) => {
  const contracts = fc.oneof(anyContract.filter(({ lots = [] }) => new Set(lots.map((lot) => lot.id)).size === lots.length), settledQuestion.map(({ contract }) => contract))
  let known = 0
  for (const id of ['bloemendaal', 'haarlem', 'netherlands']) {
    const layers = layersOf(id)
    t.doesNotThrow(() => fc.assert(fc.property(fc.array(contracts, { maxLength: 3 }), (some) => {
      const { lines, totals: { staysUnknown, ...totals }, compared } = whatIf(layers, structuredClone(layers), some.map((contract) => ({ contract, authority: id })), AT)
      known += compared - staysUnknown
      return lines.length === 0 && Object.values(totals).every((total) => total === 0) && staysUnknown <= compared && compared === some.length
    }), { numRuns: 40 }))
  }
  t.ok(known > 20, `of ${known} contracts it is known what they owe`)
})

t.test('what-if tells who owes more, who owes less and what becomes known or unknown', async (t) => {
  const of = (basisPoints: number | null, cents: number): RuleSet[] => [{
    id: 'a', version: '1', title: { nl: 'a', en: 'a' }, authority: 'a',
    provisions: {
      scope: [provision({ applies: true }, { id: 'scope' })],
      threshold: [provision({ cents, operator: '>=', vat: 'excluding' }, { id: 'threshold' })],
      rate: [provision(basisPoints === null ? null : { kind: 'fixed', basisPoints, lowerIsPossible: false }, { id: 'rate' })],
      base: [provision({ of: 'contract-sum' }, { id: 'base' })]
    }
  }]
  const ask = (id: string, sum: number): MatchQuestion => ({ authority: 'a', contract: { id, nature: 'works', value: { awarded: { cents: sum } }, days: { publication: '2025-01-01', award: '2025-01-01', contract: '2025-01-01' } } })
  const questions = [ask('big', 10_000_00), ask('small', 100_00)]
  const { lines, totals } = whatIf(of(500, 50_00), of(600, 200_00), questions, AT)
  t.match(lines, [{ contract: 'big', effect: 'owes-more', differenceCents: 100_00 }, { contract: 'small', index: 1, effect: 'owes-less', differenceCents: -5_00, after: { applies: 'not-met', dueCents: 0 } }])
  t.same(totals, { owesMore: 1, owesLess: 1, worthMore: 0, worthLess: 0, becomesUnknown: 0, becomesKnown: 0, staysUnknown: 0, otherwise: 0, moreCents: 100_00, lessCents: 5_00, worthMoreCents: 0, worthLessCents: 0 })
  t.same(whatIf(of(500, 50_00), of(null, 50_00), questions, AT).lines.map(({ effect, differenceCents }) => [effect, differenceCents]), [['becomes-unknown', null], ['becomes-unknown', null]])
  t.same(whatIf(of(null, 50_00), of(500, 50_00), questions, AT).totals.becomesKnown, 2)
  t.match(whatIf(of(null, 50_00), of(null, 50_00), questions, AT), { lines: [], totals: { staysUnknown: 2 } }, 'no difference, but nothing was compared either: that is told')
  t.same(whatIf(of(null, 50_00), of(null, 200_00), questions, AT).lines.map(({ contract, effect }) => [contract, effect]), [['small', 'becomes-known']], 'nothing is due below a threshold, whatever the rate')
})

t.test('what-if tells which efforts are worth more or less, and what a shortfall then costs', async (t) => {
  const of = (cents: number | null, factorBasisPoints = 10_000): RuleSet[] => [{
    id: 'a', version: '1', title: { nl: 'a', en: 'a' }, authority: 'a',
    provisions: {
      buildingBlocks: [provision<BuildingBlockRule>({ values: cents === null ? [] : [{ unit: 'once', cents }], hoursBasis: { by: 'none' }, proRataByDuration: true, minimumWeekHundredths: null, cap: null, maximumPerDayCents: null }, { id: 'hours', when: { efforts: { kinds: ['hours'] } } })],
      shortfall: [provision({ consequence: 'contractual-penalty' as const, factorBasisPoints, repairPeriodFirst: false, faultDefence: false }, { id: 'short' })]
    }
  }]
  const question: ValuationQuestion = { authority: 'a', dueCents: 1_000, contract: { id: 'c', days: { publication: '2025-01-01', award: '2025-01-01', contract: '2025-01-01' } }, efforts: [{ id: 'e', kind: 'hours' }] }
  const more = whatIf(of(100), of(300), [question], AT)
  t.match(more.lines, [{ contract: 'c', effect: 'worth-more', differenceCents: 200, before: { worthCents: 100, penaltyCents: 900 }, after: { worthCents: 300, penaltyCents: 700 } }])
  t.match(more.totals, { worthMore: 1, worthMoreCents: 200, worthLess: 0, worthLessCents: 0, owesMore: 0 })
  t.match(whatIf(of(300), of(100), [question], AT).totals, { worthLess: 1, worthLessCents: 200 })
  t.match(whatIf(of(300), of(null), [question], AT).totals, { becomesUnknown: 1 })
  t.match(whatIf(of(null), of(300), [question], AT).totals, { becomesKnown: 1 })
  t.match(whatIf(of(300), of(300, 15_000), [question], AT).lines, [{ effect: 'otherwise', before: { penaltyCents: 700 }, after: { penaltyCents: 1_050 } }])
  t.same(whatIf(of(300), of(300), [question, { authority: question.authority as string, contract: question.contract, efforts: question.efforts }], AT).lines, [])
})
