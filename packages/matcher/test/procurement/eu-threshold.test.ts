// The European thresholds: each amount at its edge, and what is said when a fact is missing.
import fc from 'fast-check'
import t from 'tap'
import { assessEuThreshold, type Contract, type EuThresholdQuestion, type Finding, type Verdict } from '@sroi/matcher'
import { explain } from '@sroi/matcher/explain'
import { factOf, missingNames, rules } from '../make.ts'
import { refusalsOf } from '../problems-of.ts'
import { NATIONAL } from '../terms/findings.ts'

const KNOWN = '2026-11-22T10:00:00Z'

/** An ordinary services contract of a municipality, announced in 2026. */
function assess (euros: number | null, parts: Partial<Contract> = {}, others: Partial<EuThresholdQuestion> = {}): Finding {
  const value = euros === null ? {} : { value: { estimated: { cents: Math.round(euros * 100) } } }
  return assessEuThreshold({
    contract: { id: 'c', nature: 'services', regime: 'classic', days: { publication: '2026-05-01' }, ...value, ...parts },
    ruleSet: NATIONAL, buyer: 'sub-central', socialOrOther: false, knownAt: KNOWN, ...others
  })
}

type Kind = readonly [name: string, parts: Partial<Contract>, others: Partial<EuThresholdQuestion>]
const KINDS: readonly Kind[] = [
  ['works', { nature: 'works' }, {}],
  ['sub-central', {}, {}],
  ['central', { nature: 'supplies' }, { buyer: 'central' }],
  ['social', {}, { socialOrOther: true }],
  ['concessions', { regime: 'concession' }, {}],
  ['utilities', { regime: 'utilities', nature: 'supplies' }, {}],
  ['utilities works', { regime: 'utilities', nature: 'works' }, {}],
  ['utilities social', { regime: 'utilities' }, { socialOrOther: true }]
]
const AMOUNTS: Readonly<Record<string, readonly (number | null)[]>> = {
  '2016-01-01': [5_225_000, 209_000, null, 750_000, 5_225_000, 418_000, null, 1_000_000],
  '2017-12-31': [5_225_000, 209_000, null, 750_000, 5_225_000, 418_000, null, 1_000_000],
  '2018-01-01': [5_548_000, 221_000, 144_000, 750_000, 5_548_000, 443_000, 5_548_000, 1_000_000],
  '2020-06-01': [5_350_000, 214_000, 139_000, 750_000, 5_350_000, 428_000, 5_350_000, 1_000_000],
  '2022-06-01': [5_382_000, 215_000, 140_000, 750_000, 5_382_000, 431_000, 5_382_000, 1_000_000],
  '2024-06-01': [5_538_000, 221_000, 143_000, 750_000, 5_538_000, 443_000, 5_538_000, 1_000_000],
  '2025-12-31': [5_538_000, 221_000, 143_000, 750_000, 5_538_000, 443_000, 5_538_000, 1_000_000],
  '2026-01-01': [5_404_000, 216_000, 140_000, 750_000, 5_404_000, 432_000, 5_404_000, 1_000_000],
  '2027-12-31': [5_404_000, 216_000, 140_000, 750_000, 5_404_000, 432_000, 5_404_000, 1_000_000]
}

t.test('an estimate equal to the threshold of its year and kind is caught, one cent less is not', async (t) => {
  for (const [publication, amounts] of Object.entries(AMOUNTS)) {
    for (const [index, [name, parts, others]] of KINDS.entries()) {
      const asked = amounts[index] as number | null
      const verdict = (euros: number): Verdict => assess(euros, { days: { publication }, ...parts }, others).verdict
      if (asked === null) t.equal(verdict(100_000_000), 'unknown', `${publication} ${name}: not read`)
      else t.same([verdict(asked), verdict(asked - 0.01)], ['met', 'not-met'], `${publication} ${name}: ${asked}`)
    }
  }
})

t.test('the finding names the amount, the kind, the operator and the source', async (t) => {
  const finding = assess(216_000)
  t.same([factOf(finding, 'threshold'), factOf(finding, 'threshold-type'), factOf(finding, 'operator'), factOf(finding, 'estimated-value'), finding.on], [216_000_00, 'supplies-services-sub-central', '>=', 216_000_00, '2026-05-01'])
  t.match(finding.rule, { ruleSet: 'netherlands', provision: 'eu-2026-sub-central', certainty: 'confirmed' })
  t.equal(explain(finding, 'nl')[0]?.text, 'De raming haalt de Europese drempel voor leveringen of diensten voor een andere overheid (vanaf € 216.000 zonder btw).')
  const noticed = assess(216_000, { evidence: { '/value/estimated': { level: 'document', source: 'a fictional notice', on: '2026-05-01' } } })
  t.equal(noticed.facts[0]?.evidence?.source, 'a fictional notice')
  const missing = assess(500_000, { nature: 'supplies', days: { publication: '2016-05-01' } }, { buyer: 'central' })
  t.same([missing.rule?.certainty, missingNames(missing)], ['missing', ['euThreshold']])
})

t.test('only an estimate excluding VAT in euros counts', async (t) => {
  for (const value of [undefined, { awarded: { cents: 50_000_000 } }, { estimated: { cents: 50_000_000, vat: 'including' as const } }, { estimated: { currency: 'USD', published: '500000' } }, { estimated: { cents: 100 } }]) {
    const finding = assess(null, value === undefined ? {} : { value })
    t.same([finding.verdict, missingNames(finding), factOf(finding, 'threshold')], ['unknown', ['value.estimated'], 216_000_00], JSON.stringify(value))
  }
  t.equal(assess(null, { value: { estimated: { cents: 216_000_00, vat: 'excluding' } } }).verdict, 'met')
})

t.test('options and renewals count; as long as it is not said whether the estimate holds them they leave it open', async (t) => {
  const option = (euros: number): Partial<Contract> => ({ options: [{ value: { cents: euros * 100 } }] })
  t.equal(assess(200_000, option(15_999)).verdict, 'not-met')
  const open = assess(200_000, option(16_000))
  t.same([open.verdict, missingNames(open), factOf(open, 'least'), factOf(open, 'upper')], ['unknown', ['value.estimated.options'], 200_000_00, 216_000_00])
  t.equal(assess(216_000, option(16_000)).verdict, 'met')
  t.equal(assess(100_000, { ...option(60_000), renewals: { value: { cents: 60_000_00 } } }).verdict, 'unknown')
  t.equal(assess(100_000, { ...option(50_000), renewals: { value: { cents: 60_000_00 } } }).verdict, 'not-met')
  t.equal(assess(100_000, { renewals: { description: 'twice a year' } }).verdict, 'unknown', 'a renewal without a value can be any')
  t.equal(assess(216_000, { renewals: { description: 'twice a year' } }).verdict, 'met')
})

t.test('of a contract in lots the whole counts', async (t) => {
  const lots = (...euros: (number | null)[]): Partial<Contract> => ({ lots: euros.map((one, index) => ({ id: String(index), ...(one === null ? {} : { value: { estimated: { cents: one * 100 } } }) })) })
  t.equal(assess(null, lots(216_000, 10_000)).verdict, 'met', 'one lot is enough')
  t.equal(assess(null, lots(100_000, 115_999)).verdict, 'not-met')
  t.same([assess(null, lots(100_000, 116_000)).verdict, missingNames(assess(null, lots(100_000, 116_000)))], ['unknown', ['value.estimated']])
  t.equal(assess(null, lots(100_000, null)).verdict, 'unknown')
  t.equal(assess(150_000, lots(100_000, 115_999)).verdict, 'not-met', 'below it either way')
  const contradicted = assess(150_000, lots(100_000, 116_000))
  t.same([contradicted.verdict, missingNames(contradicted)], ['unknown', ['value.estimated']], 'lots that come to more contradict the whole')
  t.equal(assess(150_000, lots(216_000, null)).verdict, 'unknown')
  t.equal(assess(216_000, lots(100_000, 100_000)).verdict, 'met', 'lots that come to less do not')
  t.equal(assess(215_999, lots(100_000, null)).verdict, 'not-met', 'a lot without an estimate is in the whole')
  t.equal(assess(null, { lots: [{ id: '1', value: { estimated: { cents: 200_000_00 } }, options: [{ value: { cents: 16_000_00 } }], renewals: {} }] }).verdict, 'unknown')
})

t.test('what is not known of the contract leaves open what lies between the thresholds it can fall under', async (t) => {
  const open = (euros: number, leftOut: readonly string[], parts: Partial<Contract> = {}): Finding => {
    const { nature, regime, ...contract } = { id: 'c', nature: 'services' as const, regime: 'classic' as const, days: { publication: '2026-05-01' }, value: { estimated: { cents: euros * 100 } }, ...parts }
    return assessEuThreshold({
      contract: { ...contract, ...(leftOut.includes('nature') ? {} : { nature }), ...(leftOut.includes('regime') ? {} : { regime }) },
      ruleSet: NATIONAL, knownAt: KNOWN,
      ...(leftOut.includes('buyer') ? {} : { buyer: 'sub-central' as const }), ...(leftOut.includes('social') ? {} : { socialOrOther: false })
    })
  }
  const verdicts = (leftOut: readonly string[], ...euros: number[]): Verdict[] => euros.map((one) => open(one, leftOut).verdict)
  t.same(verdicts(['buyer'], 139_999, 140_000, 215_999, 216_000), ['not-met', 'unknown', 'unknown', 'met'])
  t.same(missingNames(open(150_000, ['buyer'])), ['buyer-kind'])
  t.same(verdicts(['social'], 215_999, 216_000, 749_999, 750_000), ['not-met', 'unknown', 'unknown', 'met'])
  t.same(missingNames(open(300_000, ['social'])), ['social-or-other'])
  t.same(verdicts(['nature'], 215_999, 216_000, 5_403_999, 5_404_000), ['not-met', 'unknown', 'unknown', 'met'])
  t.same(missingNames(open(300_000, ['nature'])), ['nature'])
  t.same(verdicts(['regime'], 215_999, 216_000, 5_403_999, 5_404_000), ['not-met', 'unknown', 'unknown', 'met'])
  t.same(missingNames(open(300_000, ['regime'])), ['regime'])
  t.same(missingNames(open(300_000, ['regime', 'nature', 'buyer', 'social'])), ['regime', 'nature', 'buyer-kind', 'social-or-other'])
  t.equal(open(300_000, ['buyer'], { regime: 'utilities' } as Partial<Contract>).verdict, 'not-met', 'for utilities the kind of buyer does not matter')
  t.same(missingNames(open(500_000, ['nature', 'buyer'], { regime: 'utilities' } as Partial<Contract>)), ['nature'])
  t.equal(open(300_000, ['nature', 'social'], { regime: 'concession' } as Partial<Contract>).verdict, 'not-met', 'for concessions neither the nature')
  t.equal(open(300_000, ['nature'], { lots: [{ id: '1', nature: 'works' }, { id: '2', nature: 'works' }] }).verdict, 'not-met', 'the nature of all lots is that of the whole')
  t.equal(open(300_000, ['nature'], { lots: [{ id: '1', nature: 'works' }, { id: '2', nature: 'services' }] }).verdict, 'unknown')
})

t.test('law without a threshold in the rules, a day that is not known and a year without rules are unknown', async (t) => {
  for (const regime of ['defence', 'other'] as const) t.same([assess(50_000_000, { regime }).verdict, missingNames(assess(50_000_000, { regime }))], ['unknown', ['euThreshold.regime']])
  t.same(missingNames(assess(50_000_000, { days: { award: '2026-05-01' } })), ['days.publication'], 'the day of award does not select the year')
  const { days: _days, ...undated } = { id: 'c', nature: 'services' as const, regime: 'classic' as const, value: { estimated: { cents: 50_000_000_00 } }, days: {} }
  t.same(missingNames(assessEuThreshold({ contract: undated, ruleSet: NATIONAL, buyer: 'sub-central', socialOrOther: false, knownAt: KNOWN })), ['days.publication'])
  t.equal(assess(50_000_000, { days: { publication: '2015-12-31' } }).verdict, 'unknown')
  t.equal(assess(50_000_000, { days: { publication: '2028-01-01' } }).verdict, 'unknown')
  t.equal(assess(50_000_000, {}, { ruleSet: rules({}) }).verdict, 'unknown')
  t.equal(assess(50_000_000, {}, { knownAt: '2025-10-26T00:00:00Z' }).verdict, 'unknown', 'the amounts of 2026 were not published')
  t.same(refusalsOf(() => assess(1, { days: { publication: '2026-02-30' } }, { knownAt: 'now' })), ['/contract/days/publication no-day', '/knownAt no-instant'])
})

t.test('a higher estimate never turns met into not met', async (t) => {
  const euros = fc.integer({ min: 2, max: 8_000_000 })
  const maybe = <V>(value: V): fc.Arbitrary<Record<string, V>> => fc.constantFrom({}, { value } as Record<string, V>)
  fc.assert(fc.property(euros, euros, fc.constantFrom(...KINDS), maybe({ cents: 50_000_00 }), (one, other, [, parts, others], renewals) => {
    const [low, high] = one < other ? [one, other] : [other, one]
    const order: readonly Verdict[] = ['not-met', 'unknown', 'met']
    const verdict = (amount: number): number => order.indexOf(assess(amount, { ...parts, renewals }, others).verdict)
    return verdict(low) <= verdict(high)
  }))
  t.pass('any two estimates')
})
