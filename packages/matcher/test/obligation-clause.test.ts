// What a clause of the tender documents says prevails, and the difference shows; what came later binds no contract that does not say so.
import t from 'tap'
import type { Contract, Finding, MatchRequest, Obligation, RateRule, RuleSet } from '@sroi/matcher'
import { assess } from '@sroi/matcher'
import { contract, factOf, find, missingNames, provision, request, rules } from './make.ts'

const fixed = (basisPoints: number): RateRule => ({ kind: 'fixed', basisPoints, lowerIsPossible: false })
const plain: RuleSet['provisions'] = {
  scope: [provision({ applies: true })],
  threshold: [provision({ cents: 200_000_00, operator: '>=' as const, vat: 'excluding' as const })],
  rate: [provision<RateRule>(fixed(500))],
  base: [provision({ of: 'contract-sum' as const })]
}

function owed (parts: Partial<Contract>, others: Partial<MatchRequest> = {}): Obligation {
  const { suppliers: _suppliers, register: _register, need: _need, ...asked } = request({ contract: contract(parts), ruleSet: rules(plain), ...others })
  return assess(asked).obligation
}

const step = (obligation: Obligation, code: Finding['code']): Finding | undefined => find(obligation.finding, code)

t.test('a clause that names what the rate is taken of prevails over the rule', async (t) => {
  const wages = owed({ terms: { base: 'wage-sum' }, wageSum: { cents: 100_000_00 } })
  t.equal(wages.dueCents, 5_000_00)
  t.same([factOf(step(wages, 'base'), 'base'), factOf(step(wages, 'base'), 'base-of-rule-set')], ['wage-sum', 'contract-sum'])
  t.equal(step(wages, 'base')?.facts[0]?.evidence?.source, 'in-the-question')
  t.equal(owed({ terms: { base: 'invoiced-turnover', rateBasisPoints: 200 }, invoicedTurnover: { cents: 100_000_00 } }).dueCents, 2_000_00, 'with a rate of its own as well')
  const unstated = owed({ terms: { base: 'wage-sum' } })
  t.same([unstated.dueCents, missingNames(step(unstated, 'base'))], [null, ['wage-sum']])
  const same = owed({ terms: { base: 'contract-sum' } })
  t.same([same.dueCents, factOf(step(same, 'base'), 'base-of-rule-set')], [17_500_00, undefined], 'no difference where there is none')
  const ofTurnover = rules({ ...plain, base: [provision({ of: 'invoiced-turnover' as const })] })
  t.equal(factOf(step(owed({ terms: { rateBasisPoints: 200 } }, { ruleSet: ofTurnover }), 'base'), 'base-of-rule-set'), 'invoiced-turnover', 'a rate in the contract is one of its sum')
  t.equal(owed({ terms: { base: 'contract-sum' } }, { ruleSet: rules({ ...plain, base: [] }) }).dueCents, 17_500_00, 'a clause needs no rule')
})

t.test('what the clause says of base, table and penalty stands with what it says of social return', async (t) => {
  const terms = step(owed({ terms: { applies: true, base: 'contract-sum', tableVersionOn: '2026-02-01', penaltyFactorBasisPoints: 15_000, clause: 'The clause' } }), 'contract-terms')
  t.same(['base', 'table-version-on', 'penalty-factor', 'clause'].map((name) => factOf(terms, name)), ['contract-sum', '2026-02-01', 15_000, 'The clause'])
  t.same(step(owed({ terms: { applies: true } }), 'contract-terms')?.facts.map(({ name }) => name), ['applies'])
})

const changed = rules({ ...plain, rate: [
  provision(fixed(500), { id: 'old', valid: { from: '2020-01-01', until: '2026-12-31' } }),
  provision(fixed(200), { id: 'new', valid: { from: '2027-01-01', until: null }, published: '2026-10-01' })
] })

t.test('a clause that names a version of the rules is held to, and what would be due without it is shown', async (t) => {
  const named = (rulesOn: string, others: Partial<MatchRequest> = {}): Obligation => owed({ terms: { rulesOn } }, { ruleSet: changed, knownAt: '2027-06-01T00:00:00Z', on: '2027-06-01', ...others })
  t.equal(owed({}, { ruleSet: changed, knownAt: '2027-06-01T00:00:00Z', on: '2027-06-01' }).dueCents, 17_500_00, 'a later rule changes nothing by itself')
  t.equal(named('2027-01-01').dueCents, 7_000_00)
  t.equal(named('2026-12-31').dueCents, 17_500_00)
  const version = step(named('2027-01-01'), 'rules-in-contract')
  t.same([factOf(version, 'rules-on'), factOf(version, 'due-by-own-days'), version?.on], ['2027-01-01', 17_500_00, '2027-01-01'])
  t.equal(step(owed({}), 'rules-in-contract'), undefined)
  t.equal(named('2019-01-01').applies, 'unknown', 'a day before any rule')
  t.equal(named('2027-01-01', { knownAt: '2026-09-30T00:00:00Z' }).dueCents, null, 'what is not published yet is not known')
})

t.test('the rules are those that were known on the day that is named', async (t) => {
  const corrected = rules({ ...plain, rate: [provision(fixed(500), { id: 'wrong', withdrawn: '2026-09-01' }), provision(fixed(200), { id: 'right', published: '2026-09-01' })] })
  t.equal(owed({ terms: { rulesOn: '2026-08-31' } }, { ruleSet: corrected }).dueCents, 17_500_00)
  t.equal(owed({ terms: { rulesOn: '2026-09-01' } }, { ruleSet: corrected }).dueCents, 7_000_00)
})

t.test('Bloemendaal, in force 21 May 2021 and back to 1 September 2019: a contract from between owes nothing new, unless it says so', async (t) => {
  const between = (terms: Contract['terms'], knownAt = '2026-11-22T10:00:00Z'): Obligation => {
    const { suppliers: _suppliers, register: _register, need: _need, ...asked } = request({
      contract: contract({ days: { publication: '2020-02-10', award: '2020-04-20', contract: '2020-05-11' }, ...(terms === undefined ? {} : { terms }) }), knownAt
    })
    return assess(asked).obligation
  }
  const silent = between(undefined)
  t.same([silent.applies, silent.dueCents, factOf(step(silent, 'scope'), 'reason')], ['unknown', null, 'rule-later-than-contract'])
  t.equal(step(silent, 'scope')?.rule?.provision, 'scope-tenders', 'and the rule that came too late is named')
  const saysSo = between({ rulesOn: '2021-05-21' })
  t.same([saysSo.applies, saysSo.dueCents], ['met', 17_500_00])
  t.equal(factOf(step(saysSo, 'rules-in-contract'), 'due-by-own-days'), null)
  t.equal(between({ rulesOn: '2021-05-20' }).dueCents, null, 'the day before it was published nobody knew it')
  t.equal(between({ rulesOn: '2021-05-21' }, '2021-05-20T12:00:00Z').dueCents, null)
  t.equal(between({ rateBasisPoints: 500 }).dueCents, 17_500_00, 'what a contract says itself it owes')
})

t.test('a subsidy, a permit and the turnover of a supplier in a year have thresholds and rates of their own', async (t) => {
  const ruleSet = rules({
    scope: [provision({ applies: true }, { id: 'tenders', when: { triggers: ['contract', 'supplier-year'] } }), provision({ applies: true }, { id: 'grants', when: { triggers: ['subsidy', 'permit'] } })],
    threshold: [
      provision({ cents: 200_000_00, operator: '>=' as const, vat: 'excluding' as const }, { id: 'tenders', when: { triggers: ['contract', 'supplier-year'] } }),
      provision({ cents: 500_000_00, operator: '>' as const, vat: 'excluding' as const }, { id: 'grants', when: { triggers: ['subsidy', 'permit'] } })
    ],
    rate: [provision(fixed(500), { id: 'tenders', when: { triggers: ['contract', 'supplier-year'] } }), provision(fixed(100), { id: 'subsidies', when: { triggers: ['subsidy'] } }), provision<RateRule>({ kind: 'activity' }, { id: 'permits', when: { triggers: ['permit'] } })],
    base: [provision({ of: 'contract-sum' as const })]
  })
  const of = (trigger: NonNullable<Contract['trigger']>, cents: number): readonly unknown[] => {
    const { nature: _nature, ...bare } = contract({ trigger, value: { awarded: { cents } } })
    const { applies, dueCents } = owed({}, { contract: bare, ruleSet })
    return [applies, dueCents]
  }
  t.same(of('contract', 200_000_00), ['met', 10_000_00])
  t.same(of('supplier-year', 199_999_99), ['not-met', 0])
  t.same(of('subsidy', 500_000_00), ['not-met', 0])
  t.same(of('subsidy', 500_000_01), ['met', 5_000_00])
  t.same(of('permit', 600_000_00), ['met', null], 'an activity has no amount')
})
