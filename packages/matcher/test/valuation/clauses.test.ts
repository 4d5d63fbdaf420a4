// What the contract itself says prevails, and the difference with the rules is shown.
import type { Contract, MatcherError, Settlement } from '@sroi/matcher'
import { explain } from '@sroi/matcher/explain'
import t from 'tap'
import { factOf, find, provision } from '../make.ts'
import { ask, badge, block, bonus, bought, hire, namesOf, penalty, recognition, row, table, told } from './make-valuation.ts'

const contract = (terms: Contract['terms'], parts: Partial<Contract> = {}): { contract: Contract } => ({
  contract: { id: 'c', nature: 'services', days: { publication: '2023-09-01', award: '2023-11-01', contract: '2023-12-01' }, ...(terms === undefined ? {} : { terms }), ...parts }
})
const worth = (cents: number) => block({ values: [{ unit: 'year', cents }] })
const older = { age: { from: 55, until: null } }
const versions = table({
  buildingBlocks: [
    { ...row('old', worth(25_000_00)), valid: { from: '2020-01-01', until: '2023-08-31' } },
    { ...row('new', worth(30_000_00)), valid: { from: '2023-09-01', until: null } }
  ],
  bonuses: [{ ...bonus('old-bonus', { value: { unit: 'year', cents: 1_000_00 } }), valid: { from: '2020-01-01', until: '2023-08-31' } }],
  additionality: [
    { ...provision({ months: 0 }, { id: 'add-old' }), valid: { from: '2020-01-01', until: '2023-08-31' } },
    { ...provision({ months: 6 }, { id: 'add-new' }), valid: { from: '2023-09-01', until: null } }
  ]
})
const newcomer = hire({ monthsSinceSameEmployer: 3, ...older })

t.test('the table that the contract names prevails: its blocks and bonuses, nothing else', async (t) => {
  const work = hire({ monthsSinceSameEmployer: 12, ...older })
  t.equal(told(versions, work, contract(undefined)), 'met 3000000')
  t.equal(told(versions, work, contract({ tableVersionOn: '2023-08-31' })), 'met 2600000')
  t.equal(told(versions, work, contract({ tableVersionOn: '2023-09-01' })), 'met 3000000')
  t.equal(told(versions, work, contract({ tableVersionOn: '2019-12-31' })), 'unknown null buildingBlocks', 'there was no table on that day')
  t.equal(told(versions, newcomer, contract({ tableVersionOn: '2023-08-31' })), 'not-met 0', 'additionality is that of the contract’s own days')
})

t.test('rules of a day that the contract names prevail as a whole, and the table it names before them', async (t) => {
  t.equal(told(versions, newcomer, contract({ rulesOn: '2023-08-31' })), 'met 2600000')
  t.equal(told(versions, newcomer, contract({ rulesOn: '2023-08-31', tableVersionOn: '2023-09-01' })), 'met 3000000')
})

t.test('a version is that of its day as known on it, and its days of delivery stay those of the purchase', async (t) => {
  const late = table({ buildingBlocks: [{ ...row('a', worth(1_00)), published: '2023-06-01' }] })
  t.equal(told(late, hire(), contract({ tableVersionOn: '2023-06-01' })), 'met 100')
  t.equal(told(late, hire(), contract({ tableVersionOn: '2023-05-31' })), 'unknown null buildingBlocks')
  const bought2024 = table({ badge: [badge({}, { published: '2023-06-01' })], purchaseRecognition: [recognition()] })
  const purchase = bought({ standings: [{ scheme: 'sroi-badge', level: 'full', period: { from: '2024-01-01', until: null } }] })
  const by = (rulesOn: string) => told(bought2024, purchase, { ...contract({ rulesOn }), authority: 'exampletown' })
  t.same([by('2023-06-01'), by('2023-05-31')], ['met 100000', 'unknown null badge'])
  t.equal(told(late, hire(), { ...contract({ tableVersionOn: '2023-06-01' }), knownAt: '2023-05-01T00:00:00Z' }), 'unknown null buildingBlocks', 'nor is more known than is asked for')
})

t.test('the difference with the rules themselves is shown, for each entry and for all together', async (t) => {
  const valued = ask(versions, [hire({ ...older, monthsSinceSameEmployer: null })], { ...contract({ tableVersionOn: '2023-08-31' }, { evidence: { '/terms': { level: 'document', source: 'contract', on: '2023-12-01' } } }) })
  const version = find(valued.finding, 'rules-version')
  t.same([valued.totalCents, factOf(version, 'version'), factOf(version, 'value-by-rules')], [26_000_00, '2023-08-31', 30_000_00])
  t.equal(version?.facts[0]?.evidence?.source, 'contract', 'with the evidence of the clause')
  t.equal(factOf(valued.efforts[0]?.finding, 'value-by-rules'), 30_000_00)
  t.match(explain(valued.finding, 'en').map(({ text }) => text).join('\n'), /The contract names the rules of 31 August 2023\. Those prevail\. Without that clause all efforts together would count for € 30,000\./)
  const unknown = ask(versions, [hire(older)], contract({ tableVersionOn: '2023-08-31' }))
  t.equal(factOf(find(unknown.finding, 'rules-version'), 'value-by-rules'), null)
  const plain = ask(versions, [hire(older)], contract(undefined))
  t.equal(find(plain.finding, 'rules-version'), undefined)
  t.notOk(plain.efforts[0]?.finding.facts.some(({ name }) => name === 'value-by-rules'), 'without a clause there is no difference')
})

const year = { buildingBlocks: [row('a', block())] }
const short = (terms: Contract['terms'], rule: object | null, settlement: Settlement = {}, parts: Partial<Contract> = {}) =>
  ask(table({ ...year, ...(rule === null ? {} : { shortfall: [rule as ReturnType<typeof penalty>] }) }), [hire()], { ...contract(terms, parts), dueCents: 40_000_00, settlement }).shortfall

t.test('the penalty factor of the contract prevails; repair and fault stay those of the rules', async (t) => {
  const by = (...args: Parameters<typeof short>) => {
    const found = short(...args)
    return `${found?.penaltyCents} ${factOf(found?.finding, 'factor')} ${factOf(found?.finding, 'factor-by-rules')} ${namesOf(found?.finding)}`.trim()
  }
  const twice = { penaltyFactorBasisPoints: 20_000 }
  t.equal(by(twice, penalty()), '2000000 20000 10000')
  t.equal(by({ penaltyFactorBasisPoints: 0 }, penalty()), '0 0 10000')
  t.equal(by(twice, penalty({ faultDefence: true }), { fault: 'not-contractor' }), '0 20000 10000')
  t.equal(by(twice, penalty({ repairPeriodFirst: true })), 'null 20000 10000 settlement.repair')
  t.equal(by(twice, null), 'null 20000 null shortfall.repair settlement.fault', 'no rule on repair or fault')
  t.equal(by(twice, null, { repair: 'over', fault: 'contractor' }), '2000000 20000 null', 'unless the facts settle both')
  t.equal(by(twice, provision({ consequence: 'public-law-decision' as const }), { repair: 'over', fault: 'contractor' }), '2000000 20000 null', 'a clause prevails over a rule without a penalty')
  t.equal(by(undefined, penalty()), '1000000 10000 undefined', 'without a clause there is no difference')
})

t.test('a clause makes no contractual penalty of a subsidy', async (t) => {
  const found = short({ penaltyFactorBasisPoints: 20_000 }, penalty(), { repair: 'over', fault: 'contractor' }, { trigger: 'subsidy' })
  t.same([found?.penaltyCents, namesOf(found?.finding), found?.finding.discretion], [null, 'settlement.public-law', true])
})

t.test('the sentence on a penalty by the contract names both factors', async (t) => {
  const found = short({ penaltyFactorBasisPoints: 15_000 }, penalty())
  t.match(explain(found?.finding as never, 'nl')[0]?.text, /Daarvoor moet u € 15\.000 betalen\. Het contract zegt 150% daarvan, de regels zeggen 100%\. Het contract gaat voor\./)
  t.notMatch(explain(short(undefined, penalty())?.finding as never, 'nl')[0]?.text, /contract zegt/)
})

t.test('a clause that cannot be reckoned with is refused', async (t) => {
  const refused = (terms: Contract['terms']): readonly string[] => {
    try {
      short(terms, penalty())
      return []
    } catch (error) {
      return (error as MatcherError).problems.map(({ place, code }) => `${place} ${code}`)
    }
  }
  t.same(refused({ penaltyFactorBasisPoints: 0.5 }), ['/contract/terms/penaltyFactorBasisPoints no-number'])
  t.same(refused({ tableVersionOn: '2023-02-30', rulesOn: 'then' }), ['/contract/terms/rulesOn no-day', '/contract/terms/tableVersionOn no-day'])
})
