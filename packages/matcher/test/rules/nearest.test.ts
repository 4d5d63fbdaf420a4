// Where no rule is known for the days of a contract, the answer says for which days there is one.
import t from 'tap'
import { assess, type Contract, type Finding, type Provision, type RuleSet } from '@sroi/matcher'
import { explain } from '@sroi/matcher/explain'
import { findProvision, type Situation } from '../../dist/rules/index.js'
import { nearestVersion } from '../../dist/primitives/index.js'
import { contract, factOf, find, NOW, provision, rules, TODAY } from '../make.ts'
import { ask, block, hire, row, table } from '../valuation/make-valuation.ts'

const at = (parts: Partial<Situation> = {}): Situation => ({ trigger: 'contract', nature: 'services', days: { publication: '2021-06-01' }, knownAt: NOW, ...parts })
const version = (from: string, until: string | null, parts: Partial<Provision<{ cents: number }>> = {}): Provision<{ cents: number }> => provision({ cents: 1 }, { id: `from ${from}`, valid: { from, until }, ...parts })

function nearest (versions: readonly Provision<{ cents: number }>[], parts: Partial<Situation> = {}): unknown {
  const found = findProvision(rules({ cap: versions }), 'cap', at(parts))
  return found.state === 'no-provision' ? found.nearest : found.state
}

t.test('the version that is nearest to the day is named, before or after it', async (t) => {
  const old = version('2015-01-01', '2019-12-31')
  const early = version('2020-01-01', '2020-12-31')
  const late = version('2022-01-01', null)
  t.same(nearest([old, early, late]), { valid: { from: '2020-01-01', until: '2020-12-31' } })
  t.same(nearest([late, early, old]), { valid: { from: '2020-01-01', until: '2020-12-31' } }, 'in whatever order')
  t.same(nearest([old, early, late], { days: { publication: '2021-11-01' } }), { valid: { from: '2022-01-01', until: null } })
  t.same(nearest([old], { days: { publication: '2014-12-31' } }), { valid: { from: '2015-01-01', until: '2019-12-31' } })
  t.same(nearest([version('2022-01-01', null, { selectedBy: 'award' })], { days: { publication: '2023-01-01', award: '2021-02-01' } }), { valid: { from: '2022-01-01', until: null } }, 'by its own day')
})

t.test('a rule that had not been published yet is named with the day it was', async (t) => {
  const late = version('2020-01-01', null, { published: '2022-03-01' })
  const then = { knownAt: '2021-07-01T00:00:00Z' }
  t.same(nearest([late], then), { valid: { from: '2020-01-01', until: null }, published: '2022-03-01' })
  t.same(nearest([version('2019-01-01', '2019-12-31'), late], then), { valid: { from: '2020-01-01', until: null }, published: '2022-03-01' }, 'rather than one that was known and holds on other days')
  t.same(nearest([version('2021-07-01', null, { published: '2022-03-01' }), version('2019-01-01', '2019-12-31')], then), { valid: { from: '2019-01-01', until: '2019-12-31' } }, 'one that would not hold either is further away')
  t.same(nearest([version('2021-07-01', null, { published: '2022-03-01' })], then), { valid: { from: '2021-07-01', until: null }, published: '2022-03-01' })
  t.same(nearest([version('2020-01-01', null, { published: '2022-03-01' })], { ...then, days: {} }), { valid: { from: '2020-01-01', until: null }, published: '2022-03-01' }, 'also where no day is known')
})

t.test('what was withdrawn is not named, and rules on other contracts are called that', async (t) => {
  t.equal(nearest([version('2015-01-01', '2019-12-31', { withdrawn: '2020-02-01' })]), undefined)
  t.equal(nearest([version('2020-01-01', null, { when: { natures: ['works'] } })]), null)
  t.equal(nearest([version('2020-01-01', null, { when: { triggers: ['permit'] } })]), null)
  t.same(nearest([version('2022-01-01', null, { when: { natures: ['works'] } })], { nature: undefined }), { valid: { from: '2022-01-01', until: null } }, 'an unknown nature may be that one')
  t.equal(nearest([version('2020-01-01', null, { when: { labourShare: { atLeastBasisPoints: 3000 } } })], { labourShareBasisPoints: 2000 }), null, 'not the day keeps it out')
  t.equal(nearest([]), undefined)
  t.equal(nearestVersion([], () => [], NOW), undefined)
})

const owes = (provisions: RuleSet['provisions'], days: Contract['days'], parts: Partial<Contract> = {}): Finding =>
  assess({ contract: contract({ ...(days === undefined ? {} : { days }), ...parts }), authority: 'a', ruleSet: rules(provisions), on: TODAY, knownAt: NOW }).obligation.finding
const said = (finding: Finding, code: Finding['code'], language: 'nl' | 'en'): string | undefined => explain(finding, language).find((line) => line.code === code)?.text

t.test('the answer says it in words, with the days as facts', async (t) => {
  const days = { publication: '2018-05-01', award: '2018-06-01', contract: '2018-07-01' }
  const scope = owes({ scope: [provision({ applies: true }, { valid: { from: '2019-09-01', until: '2021-12-31' }, published: '2018-01-01' })] }, days)
  t.equal(said(scope, 'scope', 'nl'), 'Het is niet bekend of de opdrachtgever hier social return vraagt: op die dag is geen regel bekend. Er is wel een regel van 1 september 2019 tot en met 31 december 2021.')
  t.equal(said(scope, 'scope', 'en'), 'It is not known whether the authority asks for social return here: no rule is known on that day. There is one from 1 September 2019 until 31 December 2021.')
  t.same(['reason', 'rule-from', 'rule-until'].map((name) => factOf(find(scope, 'scope'), name)), ['no-rule-on-that-day', '2019-09-01', '2021-12-31'])
  const open = owes({ rate: [provision({ kind: 'fixed' as const, basisPoints: 500, lowerIsPossible: false }, { valid: { from: '2019-09-01', until: null }, published: '2018-01-01' })] }, days)
  t.equal(said(open, 'rate', 'nl'), 'Het percentage is niet bekend: op die dag is geen regel bekend. Er is wel een regel vanaf 1 september 2019.')
  t.equal(said(open, 'rate', 'en'), 'The rate is not known: no rule is known on that day. There is one from 1 September 2019 on.')
  t.equal(factOf(find(open, 'rate'), 'rule-until'), 'open-ended')
  const later = owes({ scope: [provision({ applies: true }, { valid: { from: '2010-01-01', until: null }, published: '2010-01-01' })], threshold: [provision({ cents: 1, operator: '>=' as const, vat: 'excluding' as const }, { valid: { from: '2017-01-01', until: null }, published: '2021-05-21' })] }, days)
  t.equal(said(later, 'threshold', 'nl'), 'De drempel is niet bekend: de regel is pas bekendgemaakt op 21 mei 2021.')
  t.equal(said(later, 'threshold', 'en'), 'The threshold is not known: the rule was published only on 21 May 2021.')
  t.same([factOf(find(later, 'threshold'), 'reason'), factOf(find(later, 'threshold'), 'rule-published')], ['rule-not-yet-known', '2021-05-21'])
  const other = owes({ scope: [provision({ applies: true }, { when: { natures: ['works'] } })] }, { publication: '2026-02-16' })
  t.equal(said(other, 'scope', 'nl'), 'Het is niet bekend of de opdrachtgever hier social return vraagt: voor een geval als dit is geen regel bekend.')
  t.equal(said(other, 'scope', 'en'), 'It is not known whether the authority asks for social return here: no rule is known for a case like this.')
})

t.test('a table of values says the same of its rows', async (t) => {
  const blocks = (parts: Parameters<typeof provision>[1], others: Parameters<typeof ask>[2] = {}) =>
    find(ask(table({ buildingBlocks: [{ ...row('a', block()), ...parts as object }] }), [hire()], others).finding, 'building-block')
  const early = blocks({ valid: { from: '2025-01-01', until: null } })
  t.same(['reason', 'rule-from', 'rule-until'].map((name) => factOf(early, name)), ['no-rule-on-that-day', '2025-01-01', 'open-ended'])
  const late = blocks({ published: '2023-12-02' })
  t.same(['reason', 'rule-published'].map((name) => factOf(late, name)), ['rule-not-yet-known', '2023-12-02'], 'published the day after the contract was concluded')
  t.equal(factOf(blocks({ when: { triggers: ['permit'] } }), 'reason'), 'no-rule-of-this-kind')
  t.equal(factOf(blocks({ withdrawn: '2021-01-01' }), 'reason'), 'no-rule-on-that-day')
  t.equal(factOf(find(ask(table({}), [hire()]).finding, 'building-block'), 'reason'), 'no-rule-set')
})
