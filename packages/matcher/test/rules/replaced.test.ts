// What takes the place of a provision, when, and for whom.
import fc from 'fast-check'
import t from 'tap'
import { assess, mergeRuleSets, type MergedRuleSet, type Provision, type RateRule, type RuleSet } from '@sroi/matcher'
import { contract, provision, request, rules } from '../make.ts'
import { plain } from '../owed.ts'

const layer = (id: string, rate: readonly Provision<RateRule>[], below?: string): RuleSet => ({ id, version: '1', title: { nl: id, en: id }, authority: null, provisions: { rate }, ...(below === undefined ? {} : { extends: below }) })
const rate = (id: string, basisPoints: number, parts: Partial<Provision<RateRule>> = {}): Provision<RateRule> => provision<RateRule>({ kind: 'fixed', basisPoints, lowerIsPossible: false }, { id, selectedBy: 'contract', ...parts })

/** What stands of the rate: id, first and last day, published and withdrawn. */
function standing (...layers: readonly RuleSet[]): readonly string[] {
  return mergeRuleSets(layers).provisions.rate.map(({ provision: { id, valid: { from, until }, published, withdrawn } }) => `${id} ${from}..${until ?? ''} ${published}..${withdrawn ?? ''}`)
}

const old = (parts: Partial<Provision<RateRule>> = {}): RuleSet => layer('base', [rate('old', 500, parts)])
const top = (parts: Partial<Provision<RateRule>>): RuleSet => layer('top', [rate('new', 700, { replaces: 'old', ...parts })], 'base')

t.test('a replacement of the same days and the same knowledge leaves nothing', async (t) => {
  t.same(standing(old(), top({})), ['new 2020-01-01.. 2020-01-01..'])
  t.same(standing(old({ valid: { from: '2021-01-01', until: '2021-12-31' } }), top({ valid: { from: '2020-01-01', until: '2021-12-31' } })), ['new 2020-01-01..2021-12-31 2020-01-01..'])
})

t.test('on other days the old one holds', async (t) => {
  t.same(standing(old(), top({ valid: { from: '2022-01-01', until: '2022-12-31' } })), [
    'old 2020-01-01..2021-12-31 2020-01-01..', 'old 2023-01-01.. 2020-01-01..', 'new 2022-01-01..2022-12-31 2020-01-01..'
  ])
  t.same(standing(old({ valid: { from: '2020-01-01', until: '2022-06-30' } }), top({ valid: { from: '2022-01-01', until: null } })), ['old 2020-01-01..2021-12-31 2020-01-01..', 'new 2022-01-01.. 2020-01-01..'])
  t.same(standing(old({ valid: { from: '2020-01-01', until: '2020-12-31' } }), top({ valid: { from: '2022-01-01', until: null } })), ['old 2020-01-01..2020-12-31 2020-01-01..', 'new 2022-01-01.. 2020-01-01..'])
  t.same(standing(old({ valid: { from: '2022-06-01', until: '2023-12-31' } }), top({ valid: { from: '2020-01-01', until: '2022-12-31' } })), ['old 2023-01-01..2023-12-31 2020-01-01..', 'new 2020-01-01..2022-12-31 2020-01-01..'])
  t.same(standing(old({ valid: { from: '2024-06-01', until: null } }), top({ valid: { from: '2020-01-01', until: '2022-12-31' } })), ['old 2024-06-01.. 2020-01-01..', 'new 2020-01-01..2022-12-31 2020-01-01..'])
})

t.test('who could not know the replacement is told what was known', async (t) => {
  t.same(standing(old(), top({ published: '2021-03-01' })), ['old 2020-01-01.. 2020-01-01..2021-03-01', 'new 2020-01-01.. 2021-03-01..'])
  t.same(standing(old({ published: '2021-03-01' }), top({ published: '2021-01-01' })), ['new 2020-01-01.. 2021-01-01..'])
  t.same(standing(old({ withdrawn: '2021-01-01' }), top({ published: '2021-01-01' })), ['old 2020-01-01.. 2020-01-01..2021-01-01', 'new 2020-01-01.. 2021-01-01..'], 'withdrawn before there was another')
  t.same(standing(old({ withdrawn: '2023-01-01' }), top({ published: '2021-01-01' })), ['old 2020-01-01.. 2020-01-01..2021-01-01', 'new 2020-01-01.. 2021-01-01..'])
})

t.test('what was withdrawn before its replacement was published stays as it was', async (t) => {
  t.same(standing(old({ withdrawn: '2020-06-01' }), top({ published: '2021-01-01' })), ['old 2020-01-01.. 2020-01-01..2020-06-01', 'new 2020-01-01.. 2021-01-01..'])
  t.same(standing(old({ withdrawn: '2023-01-01' }), top({ valid: { from: '2022-01-01', until: null }, withdrawn: '2022-06-01' })), [
    'old 2020-01-01..2021-12-31 2020-01-01..2022-06-01', 'old 2020-01-01.. 2022-06-01..2023-01-01', 'new 2022-01-01.. 2020-01-01..2022-06-01'
  ])
  t.same(standing(old({ withdrawn: '2022-06-01' }), top({ valid: { from: '2022-01-01', until: null }, withdrawn: '2023-01-01' })), [
    'old 2020-01-01..2021-12-31 2020-01-01..2022-06-01', 'new 2022-01-01.. 2020-01-01..2023-01-01'
  ])
})

t.test('a replacement that is withdrawn the day it was published replaces nothing', async (t) => {
  t.same(standing(old(), top({ published: '2021-01-01', withdrawn: '2021-01-01' })), ['old 2020-01-01.. 2020-01-01..', 'new 2020-01-01.. 2021-01-01..2021-01-01'])
})

t.test('nothing is said of a withdrawal that there was not', async (t) => {
  const { provisions: { rate: [first] } } = mergeRuleSets([old(), top({ valid: { from: '2022-01-01', until: null } })])
  t.notOk('withdrawn' in (first?.provision ?? {}))
})

t.test('a replacement that is withdrawn gives the old one its place back', async (t) => {
  t.same(standing(old(), top({ published: '2021-01-01', withdrawn: '2022-01-01' })), [
    'old 2020-01-01.. 2020-01-01..2021-01-01', 'old 2020-01-01.. 2022-01-01..', 'new 2020-01-01.. 2021-01-01..2022-01-01'
  ])
  t.same(standing(old(), top({ valid: { from: '2021-06-01', until: null }, withdrawn: '2022-01-01' })), [
    'old 2020-01-01..2021-05-31 2020-01-01..2022-01-01', 'old 2020-01-01.. 2022-01-01..', 'new 2021-06-01.. 2020-01-01..2022-01-01'
  ])
  t.same(standing(old({ withdrawn: '2021-06-01' }), top({ withdrawn: '2022-01-01' })), ['new 2020-01-01.. 2020-01-01..2022-01-01'], 'but not when it was withdrawn itself')
  t.same(standing(old({ published: '2023-01-01' }), top({ withdrawn: '2022-01-01' })), ['old 2020-01-01.. 2023-01-01..', 'new 2020-01-01.. 2020-01-01..2022-01-01'], 'gone before the old one was known')
})

t.test('two provisions can share the place of one, each on its own days', async (t) => {
  const years = layer('top', [rate('a', 600, { replaces: 'old', valid: { from: '2020-01-01', until: '2023-12-31' } }), rate('b', 700, { replaces: 'old', valid: { from: '2024-01-01', until: null } })], 'base')
  t.same(standing(old(), years), ['a 2020-01-01..2023-12-31 2020-01-01..', 'b 2024-01-01.. 2020-01-01..'])
})

t.test('a replacement changes no answer whose days, or whose knowledge, lie before it', async (t) => {
  const day = fc.integer({ min: 0, max: 9 }).map((year) => `202${year}-06-15`)
  const base = rules({ ...plain, rate: [rate('old', 500)] })
  const dueBy = (ruleSet: MergedRuleSet, concluded: string, known: string): number | null => {
    const { suppliers: _suppliers, register: _register, need: _need, ...asked } = request({
      contract: contract({ days: { contract: concluded }, value: { awarded: { cents: 350_000_00 } } }), ruleSet, knownAt: `${known}T12:00:00Z`
    })
    return assess(asked).obligation.dueCents
  }
  const seen = new Set<number | null>()
  fc.assert(fc.property(day, day, day, day, (concluded, known, from, published) => {
    const { provisions: { rate: laid } } = mergeRuleSets([old(), top({ valid: { from, until: null }, published })])
    const [before, after] = [base, { ...base, provisions: { ...base.provisions, rate: laid } }].map((ruleSet) => dueBy(ruleSet, concluded, known))
    seen.add(after ?? null)
    // the last day on which what is published still binds the contract, or is known
    const isBefore = concluded < from || known < published || concluded < published
    return after === (isBefore ? before : 24_500_00)
  }), { numRuns: 500 })
  t.ok(seen.has(17_500_00) && seen.has(24_500_00), 'either of the two came out')
})
