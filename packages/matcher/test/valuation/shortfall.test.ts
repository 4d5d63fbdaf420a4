// What is short, what that costs, and what is more than needed.
import type { Settlement } from '@sroi/matcher'
import t from 'tap'
import { factOf, find, provision } from '../make.ts'
import { ask, block, bought, hire, namesOf, penalty, recognition, row, table } from './make-valuation.ts'

const year = table({ buildingBlocks: [row('a', block())] })

t.test('what is short costs its factor; repair and fault are facts that a person gives', async (t) => {
  const by = (parts: Parameters<typeof penalty>[0], settlement: Settlement = {}) => {
    const { shortfall } = ask(table({ buildingBlocks: [row('a', block())], shortfall: [penalty(parts)] }), [hire()], { dueCents: 40_000_00, settlement })
    return `${shortfall?.finding.verdict} ${shortfall?.shortCents} ${shortfall?.penaltyCents} ${namesOf(shortfall?.finding)}`.trim()
  }
  t.equal(by({}), 'not-met 1000000 1000000')
  t.equal(by({ factorBasisPoints: 15_000 }), 'not-met 1000000 1500000')
  t.equal(by({ repairPeriodFirst: true }), 'not-met 1000000 null settlement.repair')
  t.equal(by({ repairPeriodFirst: true }, { repair: 'running' }), 'not-met 1000000 0')
  t.equal(by({ repairPeriodFirst: true }, { repair: 'not-given' }), 'not-met 1000000 0')
  t.equal(by({ repairPeriodFirst: true }, { repair: 'over' }), 'not-met 1000000 1000000')
  t.equal(by({ repairPeriodFirst: null }), 'not-met 1000000 null shortfall.repair')
  t.equal(by({ repairPeriodFirst: null }, { repair: 'over' }), 'not-met 1000000 1000000')
  t.equal(by({ faultDefence: true }), 'not-met 1000000 null settlement.fault')
  t.equal(by({ faultDefence: true }, { fault: 'not-contractor' }), 'not-met 1000000 0')
  t.equal(by({ faultDefence: true }, { fault: 'contractor' }), 'not-met 1000000 1000000')
  t.equal(by({ faultDefence: false }, { fault: 'not-contractor' }), 'not-met 1000000 1000000')
  t.equal(by({ faultDefence: null }, { fault: 'not-contractor' }), 'not-met 1000000 null shortfall.fault')
  t.equal(by({ faultDefence: null }, { fault: 'contractor' }), 'not-met 1000000 1000000')
})

t.test('half a cent of a penalty is rounded up, and what settles it is told apart: a rule or a decision', async (t) => {
  const by = (parts: Parameters<typeof penalty>[0], settlement: Settlement = {}) => ask(table({ buildingBlocks: [row('a', block())], shortfall: [penalty(parts)] }), [hire()], { dueCents: 30_000_01, settlement }).shortfall
  t.equal(by({ factorBasisPoints: 15_000 })?.penaltyCents, 2)
  t.same(by({ repairPeriodFirst: null })?.finding.missing, [{ kind: 'rule-value', name: 'shortfall.repair' }])
  t.same(by({ faultDefence: null }, { fault: 'not-contractor' })?.finding.missing, [{ kind: 'rule-value', name: 'shortfall.fault' }])
  t.same(by({ faultDefence: null })?.finding.missing, [{ kind: 'decision', name: 'settlement.fault' }])
})

t.test('for a subsidy there is no contractual penalty, whatever a rule set says', async (t) => {
  const subsidy = { contract: { id: 'c', trigger: 'subsidy' as const, days: { contract: '2023-12-01' } }, dueCents: 40_000_00 }
  for (const shortfall of [penalty(), provision({ consequence: 'public-law-decision' as const })]) {
    const outcome = ask(table({ buildingBlocks: [row('a', block())], shortfall: [shortfall] }), [hire()], subsidy).shortfall
    t.same([outcome?.shortCents, outcome?.penaltyCents, outcome?.finding.discretion, namesOf(outcome?.finding)], [10_000_00, null, true, 'settlement.public-law'])
  }
})

t.test('what a person must decide is a flag, and what was compared is shown', async (t) => {
  const undecided = ask(table({ buildingBlocks: [row('a', block())], shortfall: [penalty({ faultDefence: true })] }), [hire()], { dueCents: 40_000_00 }).shortfall
  t.equal(undecided?.finding.discretion, true)
  t.equal(ask(table({ buildingBlocks: [row('a', block())], shortfall: [penalty()] }), [hire()], { dueCents: 40_000_00 }).shortfall?.finding.discretion, undefined)
  const hours = table({ buildingBlocks: [row('h', block({ values: [{ unit: 'hour', cents: 100_00 }] }), { kinds: ['hours'] })] })
  const quantity = (parts: object) => factOf(find(ask(hours, [{ id: 'h', kind: 'hours', ...parts }]).finding, 'effort-quantity'), 'quantity')
  t.same([quantity({ hoursHundredths: 150 }), quantity({})], [150, null])
  const started = find(ask(year, [hire({ startedOn: '2023-01-01' })]).finding, 'look-back')
  t.same([factOf(started, 'started-on'), factOf(started, 'contract-day')], ['2023-01-01', '2023-12-01'])
})

t.test('short, not short, or not known', async (t) => {
  const by = (dueCents: number, efforts = [hire()]) => ask(year, efforts, { dueCents }).shortfall
  t.same([by(30_000_00)?.shortCents, by(30_000_00)?.penaltyCents, by(30_000_00)?.finding.verdict], [0, 0, 'met'])
  t.same([by(30_000_01)?.shortCents, by(30_000_01)?.penaltyCents, namesOf(by(30_000_01)?.finding)], [1, null, 'shortfall'], 'no rule on what follows')
  const open = [hire(), hire({ id: 'e-2', group: 'ww', weeklyHoursHundredths: 36_00 })].map((one) => one.id === 'e-2' ? (({ weeklyHoursHundredths: _hours, ...rest }) => rest)(one) : one)
  t.same([by(40_000_00, open)?.shortCents, namesOf(by(40_000_00, open)?.finding)], [null, 'efforts.value'])
  t.equal(by(30_000_00, open)?.shortCents, 0, 'what is certain is enough')
  t.equal(ask(year, [hire()]).shortfall, null, 'nothing is asked')
})

t.test('what is more than needed counts elsewhere, or not, or that is not stated', async (t) => {
  const by = (excess: boolean | null) => ask(table({ purchaseRecognition: [recognition({ excess })] }), [bought()], { dueCents: 600_00 }).finding.because.at(-1)
  t.same([by(true)?.code, by(true)?.verdict], ['excess', 'met'])
  t.equal(by(false)?.verdict, 'not-met')
  t.equal(namesOf(by(null)), 'purchaseRecognition.excess')
  t.equal(by(true)?.rule?.provision, 'purchases')
  t.equal(by(true)?.facts[0]?.value, 400_00)
  const hires = (parts: object) => ask(table({ buildingBlocks: [row('a', block())], ...parts }), [hire()], { dueCents: 29_000_00 }).finding.because.at(-1)
  t.equal(hires({ purchaseRecognition: [recognition({ excess: true })] })?.verdict, 'met', 'where nothing was bought as well')
  t.same([hires({})?.code, namesOf(hires({}))], ['excess', 'purchaseRecognition.excess'])
  t.equal(ask(table({ buildingBlocks: [row('a', block())] }), [hire()], { dueCents: 30_000_00 }).finding.because.at(-1)?.code, 'effort-value', 'exactly enough is no excess')
  const years = (now: boolean) => table({ purchaseRecognition: [
    { ...recognition({ excess: true }), id: 'old', selectedBy: 'delivery' as const, valid: { from: '2020-01-01', until: '2024-02-29' } },
    { ...recognition({ excess: now }), id: 'now', selectedBy: 'delivery' as const, valid: { from: '2024-03-01', until: null } }
  ] })
  const both = (now: boolean) => ask(years(now), [bought({}, { id: 'p-1' }), bought({ days: { delivery: '2024-02-29' } }, { id: 'p-2' })], { dueCents: 600_00 }).finding.because.at(-1)?.verdict
  t.same([both(true), both(false)], ['met', 'unknown'], 'rules that differ leave it open')
})
