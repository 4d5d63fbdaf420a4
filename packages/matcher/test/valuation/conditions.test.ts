// What decides whether work counts at all, and what comes on top of it.
import t from 'tap'
import type { Band } from '@sroi/matcher'
import { factOf, find, provision } from '../make.ts'
import { ask, block, bonus, hire, row, table, told } from './make-valuation.ts'

const ONE = { buildingBlocks: [row('a', block())] }
const CONTRACT = { contract: { id: 'c', nature: 'services' as const, days: { publication: '2023-09-01', award: '2023-11-01', contract: '2024-01-01' } } }

t.test('work from before the contract counts within the look-back, its edge included', async (t) => {
  const rules = table({ ...ONE, lookBack: [provision({ months: 12, countsTimeBefore: false })] })
  const from = (startedOn: string, contract = '2024-01-01') => told(rules, hire({ startedOn }), { contract: { id: 'c', nature: 'services', days: { contract } } })
  t.equal(from('2023-01-01'), 'met 3000000')
  t.equal(from('2022-12-31'), 'not-met 0')
  t.equal(told(table(ONE), hire({ startedOn: '2023-12-01' }), CONTRACT), 'unknown null lookBack', 'no rule on it')
  t.equal(told(table(ONE), hire(), { contract: { id: 'c', nature: 'services', days: { publication: '2023-09-01' } } }), 'unknown null days.contract')
})

t.test('a placement, an internship and a secondment are work as a hire is', async (t) => {
  const kinds = ['hire', 'placement', 'internship', 'secondment'] as const
  const rules = table({ buildingBlocks: [row('a', block(), { kinds: [...kinds] })] })
  for (const kind of kinds) t.equal(told(rules, hire({ kind, startedOn: '2023-06-01' }), CONTRACT), 'unknown null lookBack', kind)
})

t.test('the time before the contract: counted, not counted, or not stated', async (t) => {
  const by = (countsTimeBefore: boolean | null) => told(table({ ...ONE, lookBack: [provision({ months: 12, countsTimeBefore })] }), hire({ period: { from: '2023-07-01', until: '2024-06-30' } }), CONTRACT)
  t.equal(by(true), 'met 3000000')
  t.equal(by(false), 'met 1500000')
  t.equal(by(null), 'unknown null lookBack.timeBefore')
})

t.test('who worked for the same employer shortly before does not count', async (t) => {
  const rules = table({ ...ONE, additionality: [provision({ months: 6 }, { when: { efforts: { kinds: ['hire'], groups: ['ww', 'participatiewet'] } } })] })
  t.equal(told(rules, hire({ monthsSinceSameEmployer: 5 })), 'not-met 0')
  t.equal(told(rules, hire({ monthsSinceSameEmployer: 6 })), 'met 3000000')
  t.equal(told(rules, hire({ monthsSinceSameEmployer: null })), 'met 3000000')
  t.equal(told(rules, hire()), 'unknown null effort.monthsSinceSameEmployer')
  t.equal(told(rules, hire({ group: 'wia' })), 'met 3000000', 'another group is not asked')
  const still = table({ ...ONE, additionality: [provision({ months: 0 })] })
  t.equal(told(still, hire({ monthsSinceSameEmployer: 0 })), 'not-met 0')
  t.equal(told(still, hire({ monthsSinceSameEmployer: 1 })), 'met 3000000')
  const unread = table({ ...ONE, additionality: [provision<{ months: number }>(null)] })
  t.equal(told(unread, hire({ monthsSinceSameEmployer: 1 })), 'unknown null additionality')
  t.equal(told(unread, hire({ monthsSinceSameEmployer: null })), 'met 3000000', 'who never worked there is new under every rule')
})

t.test('a condition that is not met decides, even where the value is not known', async (t) => {
  const rules = table({ buildingBlocks: [row('a', null)], additionality: [provision({ months: 6 })] })
  t.equal(told(rules, hire({ monthsSinceSameEmployer: 1 })), 'not-met 0')
})

t.test('the group is that of the reference day', async (t) => {
  const by = (day: 'publication' | 'award' | 'contract' | 'start', establishedOn?: string) => told(table({ ...ONE, referenceDay: [provision({ day })] }), hire(establishedOn === undefined ? {} : { establishedOn }))
  t.equal(by('award'), 'met 3000000', 'the facts of an entry are those of the reference day')
  t.equal(by('award', '2023-11-01'), 'met 3000000')
  t.equal(by('award', '2023-12-01'), 'unknown null effort.establishedOn')
  t.equal(by('contract', '2023-12-01'), 'met 3000000')
  t.equal(by('publication', '2023-09-01'), 'met 3000000')
  t.equal(by('start', '2024-01-01'), 'met 3000000')
  const rules = table({ ...ONE, referenceDay: [provision({ day: 'award' as const })] })
  t.equal(told(rules, hire(), { contract: { id: 'c', nature: 'services', days: { contract: '2023-12-01' } } }), 'unknown null days.award')
  const unread = table({ ...ONE, referenceDay: [provision<{ day: 'award' }>(null)] })
  t.equal(told(unread, hire()), 'met 3000000')
  t.equal(told(unread, hire({ establishedOn: '2023-11-01' })), 'unknown null referenceDay')
})

t.test('a bonus for age says which age is asked, in whole years with both ends included', async (t) => {
  const asked = (years: Band): unknown => factOf(find(ask(table({ ...ONE, bonuses: [bonus('b', { condition: { of: 'age', years } })] }), [hire({ age: { from: 30, until: 34 } })]).finding, 'bonus'), 'asked-age')
  t.equal(asked({ lower: { value: 50, operator: '>=' }, upper: null }), '50–')
  t.equal(asked({ lower: { value: 50, operator: '>' }, upper: { value: 67, operator: '<' } }), '51–66')
  t.equal(asked({ lower: null, upper: { value: 27, operator: '<=' } }), '0–27')
})

t.test('50+, >50 and 55+ are three different bonuses', async (t) => {
  const by = (value: number, operator: '>=' | '>', from: number, until: number | null) =>
    told(table({ ...ONE, bonuses: [bonus('b', { condition: { of: 'age', years: { lower: { value, operator }, upper: null } } })] }), hire({ age: { from, until } }))
  t.equal(by(50, '>=', 50, 54), 'met 3500000')
  t.equal(by(50, '>', 50, 54), 'unknown null effort.age')
  t.equal(by(50, '>', 51, 54), 'met 3500000')
  t.equal(by(55, '>=', 50, 54), 'met 3000000')
  t.equal(by(55, '>=', 55, null), 'met 3500000')
  const unknown = ask(table({ ...ONE, bonuses: [bonus('b')] }), [hire()])
  t.same([unknown.totalCents, unknown.leastCents], [null, 30_000_00], 'without the age at least the block is certain')
})

t.test('a permanent contract, a hire after an internship, a circumstance', async (t) => {
  const by = (condition: Parameters<typeof bonus>[1], parts: Parameters<typeof hire>[0]) => told(table({ ...ONE, bonuses: [bonus('b', condition)] }), hire(parts))
  const permanent = { condition: { of: 'permanent-contract' as const } }
  t.equal(by(permanent, { employment: 'permanent' }), 'met 3500000')
  t.equal(by(permanent, { employment: 'fixed-term' }), 'met 3000000')
  t.equal(by(permanent, {}), 'unknown null effort.employment')
  const after = { condition: { of: 'after-internship' as const, months: 6 } }
  t.equal(by(after, { internshipMonthsBefore: 6 }), 'met 3500000')
  t.equal(by(after, { internshipMonthsBefore: 5 }), 'met 3000000')
  t.equal(by(after, {}), 'unknown null effort.internshipMonthsBefore')
  const circumstance = { condition: { of: 'circumstance' as const, code: 'disability' } }
  t.equal(by(circumstance, { circumstances: ['disability'] }), 'met 3500000')
  t.equal(by(circumstance, { circumstances: [] }), 'met 3000000')
  t.equal(by(circumstance, {}), 'unknown null effort.circumstances')
})

t.test('a bonus for other efforts, or one that could not be read, says nothing of this one, or leaves it open', async (t) => {
  const other = table({ ...ONE, bonuses: [{ ...bonus('b'), when: { efforts: { kinds: ['internship'] } } }] })
  t.same(ask(other, [hire()]).efforts[0]?.finding.because.filter(({ code }) => code === 'bonus'), [])
  const unread = table({ ...ONE, bonuses: [provision<never>(null, { id: 'b' }), bonus('c')] })
  const found = ask(unread, [hire({ age: { from: 55, until: null } })])
  t.same(found.efforts[0]?.finding.because.filter(({ code }) => code === 'bonus').map(({ rule, verdict, missing }) => [rule?.provision, verdict, missing]), [
    ['b', 'unknown', [{ kind: 'rule-value', name: 'bonuses' }]], ['c', 'unknown', [{ kind: 'rule-value', name: 'bonuses.together' }]]
  ])
  t.same([found.totalCents, found.leastCents], [null, 30_000_00])
})

t.test('a bonus in a unit that its block is not counted in says what would measure it', async (t) => {
  const over = { circumstances: ['any'] }
  const by = (block_: Parameters<typeof block>[0], unit: 'year' | 'day', parts: Parameters<typeof hire>[0] = {}): string =>
    told(table({ buildingBlocks: [row('b', block(block_))], bonuses: [bonus('extra', { condition: { of: 'circumstance', code: 'any' }, value: { unit, cents: 100_00 } })] }), hire({ ...over, ...parts }))
  t.equal(by({ values: [{ unit: 'once', cents: 1_000_00 }], cap: null }, 'year'), 'unknown null bonuses.proRata', 'nothing counts the years of what comes once')
  t.equal(by({ values: [{ unit: 'once', cents: 1_000_00 }] }, 'year'), 'met 110000', 'the cap does')
  t.equal(by({}, 'day'), 'unknown null effort.days')
  t.equal(by({}, 'day', { days: 10 }), 'met 3100000')
  const daily = { values: [{ unit: 'day', cents: 50_00 }], cap: null } as const
  t.equal(by(daily, 'day'), 'unknown null effort.days', 'in the same unit its block asks for the days, once')
  t.equal(by(daily, 'day', { days: 10 }), 'met 150000')
})

t.test('what a bonus stacks on, follows and goes together with: yes, no, or not stated', async (t) => {
  const older = { age: { from: 55, until: null } }
  const by = (parts: Parameters<typeof bonus>[1], effort: Parameters<typeof hire>[0] = {}) => told(table({ ...ONE, bonuses: [bonus('b', parts)] }), hire({ ...older, ...effort }))
  t.equal(by({ stacksOn: ['a'] }), 'met 3500000')
  t.equal(by({ stacksOn: ['other'] }), 'met 3000000')
  t.equal(by({ stacksOn: null }), 'unknown null bonuses.stacksOn')
  const half = { weeklyHoursHundredths: 18_00 }
  t.equal(by({ proRataAsBlock: true }, half), 'met 1750000')
  t.equal(by({ proRataAsBlock: false }, half), 'met 2000000')
  t.equal(by({ proRataAsBlock: null }, half), 'unknown null bonuses.proRata')
  t.equal(by({ proRataAsBlock: null }), 'met 3500000', 'for a whole year of full time it makes no difference')
  t.equal(by({ value: { unit: 'once', cents: 1_000_00 }, proRataAsBlock: null }, half), 'met 1600000')
  const two = (together: boolean | null) => told(table({ ...ONE, bonuses: [bonus('b', { withOtherBonuses: together }), bonus('c', { condition: { of: 'permanent-contract' }, withOtherBonuses: true })] }), hire({ ...older, employment: 'permanent' }))
  t.equal(two(true), 'met 4000000')
  t.equal(two(null), 'unknown null bonuses.together')
  t.equal(told(table({ ...ONE, bonuses: [bonus('b', { withOtherBonuses: null }), bonus('c', { condition: { of: 'permanent-contract' }, withOtherBonuses: null })] }), hire({ ...older, employment: 'fixed-term' })), 'met 3500000', 'one that is not earned does not matter')
  t.equal(told(table({ ...ONE, bonuses: [provision<never>(null, { id: 'b' })] }), hire(older)), 'unknown null bonuses')
})
