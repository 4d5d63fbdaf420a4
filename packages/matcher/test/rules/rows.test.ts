// Topics that are a table: every row that holds, and those of which it is open whether they do.
import t from 'tap'
import type { Provision, ProvisionValues } from '@sroi/matcher'
import { findProvisions, type Situation } from '../../dist/rules/index.js'
import { provision, rules } from '../make.ts'

type Block = ProvisionValues['buildingBlocks']

const at = (parts: Partial<Situation> = {}): Situation => ({ trigger: 'contract', nature: 'services', days: { publication: '2026-01-01' }, knownAt: '2026-11-22T00:00:00Z', ...parts })
const block = (id: string, parts: Partial<Provision<Block>> = {}): Provision<Block> => provision<Block>({ values: [], hoursBasis: null, proRataByDuration: null, minimumWeekHundredths: null, cap: null, maximumPerDayCents: null }, { id, ...parts })

/** The rows that hold, each with what is open about it. */
function rows (provisions: readonly Provision<Block>[], parts: Partial<Situation> = {}, isConcluded = false): string[] {
  return findProvisions(rules({ buildingBlocks: provisions }), 'buildingBlocks', at(parts), isConcluded)
    .map(({ rule, missing }) => [rule.provision, ...missing.map(({ kind, name }) => `${kind} ${name}`)].join(', '))
}

t.test('every row that holds comes with its value, its source and its day', async (t) => {
  const efforts = { kinds: ['hire'] } as const
  const [first, second] = findProvisions(rules({ buildingBlocks: [block('a', { when: { efforts } }), provision<Block>(null, { id: 'b' })] }), 'buildingBlocks', at(), false)
  t.same(first, {
    value: block('a').value, efforts, on: '2026-01-01', missing: [],
    rule: { ruleSet: 'r', provision: 'a', certainty: 'confirmed', basis: { title: 'A rule', article: 'article 1', url: null }, confirmedOn: '2026-11-22' }
  })
  t.same([second?.value, second?.efforts, second?.rule.certainty], [null, null, 'missing'])
})

t.test('a row for other triggers or natures is no row, and a nature that is not known leaves it open', async (t) => {
  const works = [block('works', { when: { triggers: ['contract', 'subsidy'], natures: ['works'] } })]
  t.same(rows(works, { nature: 'works' }), ['works'])
  t.same(rows(works), [])
  t.same(rows(works, { nature: 'works', trigger: 'permit' }), [])
  t.same(rows(works, { trigger: 'subsidy' }), ['works'], 'a subsidy has no nature')
  t.same(rows(works, { trigger: 'subsidy', nature: undefined }), ['works'])
  t.same(rows(works, { nature: undefined }), ['works, contract-fact nature'])
  t.same(rows([block('all', { when: { natures: ['works', 'supplies', 'services'] } })], { nature: undefined }), ['all'])
  t.same(rows([block('any')], { nature: undefined }), ['any'])
  t.same(rows([block('large', { when: { sumCents: { lower: { value: 100, operator: '>=' }, upper: null } } })]), ['large, contract-fact value'], 'a condition that a table is not read by never passes for met')
  t.same(rows([block('labour', { when: { labourShare: { atLeastBasisPoints: 3000 } } })]), ['labour, contract-fact labourShare'])
})

t.test('a row holds on the days of its period, both ends included', async (t) => {
  const year = { from: '2026-01-01', until: '2026-12-31' }
  t.same(rows([block('r', { valid: year })], { days: { publication: '2026-12-31' } }), ['r'])
  t.same(rows([block('r', { valid: year })], { days: { publication: '2027-01-01' } }), [])
  t.same(rows([block('r', { valid: year })], { days: { publication: '2026-01-01', award: '2026-06-01', contract: '2026-12-31' } }), ['r'])
  t.same(rows([block('r', { valid: year })], { days: { publication: '2025-12-31', award: '2026-06-01' } }), ['r, rule-value buildingBlocks.selectedBy'], 'where the days disagree the text has to say which')
  t.same(rows([block('r', { valid: year })], { days: { award: '2026-06-01', contract: '2027-06-01' } }), ['r, rule-value buildingBlocks.selectedBy'])
  t.same(rows([block('r', { valid: year })], { days: {} }), ['r, contract-fact days.publication'])
  t.same(rows([block('r', { valid: year })], { days: { delivery: '2026-06-01' } }), ['r, contract-fact days.publication'], 'delivery is no day of the contract')
})

t.test('a row that names its day looks at that day only', async (t) => {
  const year = { from: '2026-01-01', until: '2026-12-31' }
  const byDelivery = [block('r', { valid: year, selectedBy: 'delivery' })]
  t.same(rows(byDelivery, { days: { publication: '2020-01-01', delivery: '2026-06-01' } }), ['r'])
  t.same(rows(byDelivery, { days: { publication: '2026-06-01', delivery: '2027-06-01' } }), [])
  t.same(rows(byDelivery), ['r, contract-fact days.delivery'])
  const [row] = findProvisions(rules({ buildingBlocks: byDelivery }), 'buildingBlocks', at({ days: { publication: '2020-01-01', delivery: '2026-06-01' } }), false)
  t.equal(row?.on, '2026-06-01')
  t.equal(findProvisions(rules({ buildingBlocks: byDelivery }), 'buildingBlocks', at(), false)[0]?.on, null, 'no day is known')
})

t.test('what was published after the conclusion is no row, and where that day is not known it is open', async (t) => {
  const later = [block('r', { published: '2026-06-01' })]
  t.same(rows(later, { days: { contract: '2026-05-31' } }, true), [])
  t.same(rows(later, { days: { contract: '2026-06-01' } }, true), ['r'])
  t.same(rows(later, { days: { publication: '2026-01-01' } }, true), ['r, contract-fact days.contract'])
  t.same(rows(later, { days: { publication: '2026-01-01' } }, false), ['r'], 'nothing is concluded yet')
  t.same(rows(later, { days: { publication: '2026-01-01' }, knownAt: '2026-05-31T23:59:59Z' }, true), [], 'not yet published')
  t.same(rows([block('r', { published: '2026-06-01', selectedBy: 'delivery' })], { days: { contract: '2026-05-31', delivery: '2026-07-01' } }, true), ['r'], 'a rule for what is delivered later is no later rule')
  t.same(rows([block('r', { withdrawn: '2026-06-01' })], { days: { contract: '2026-05-31' } }, true), ['r'], 'what was withdrawn later still binds')
  t.same(rows([block('r', { withdrawn: '2026-06-01' })], { days: { publication: '2026-01-01' } }, true), ['r, contract-fact days.contract'])
  t.same(rows([block('r', { withdrawn: '2026-06-01' })], { days: { contract: '2026-06-01' } }, true), [])
  t.same(rows([block('r', { published: '2026-06-01', when: { natures: ['works'] } })], { nature: undefined }, true), ['r, contract-fact days.contract, contract-fact nature'], 'everything that is open is named')
})
