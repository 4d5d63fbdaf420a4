// Which part of what is owed falls to one of a consortium, and in which year.
import t from 'tap'
import type { BaseRule, Contract, Obligation } from '@sroi/matcher'
import { missingNames } from './make.ts'
import { awarded, base, between, estimated, owed, step, threshold } from './owed.ts'

t.test('the part of one of a consortium counts by its share, rounded to the cent', async (t) => {
  const parties = (share: number) => [{ name: ' Fictief A ', identifier: { scheme: 'fictional', value: 'A-1' }, shareBasisPoints: share }, { name: 'Fictief B' }]
  const of = (share: number, cents: number, party = 'FICTIEF A'): Obligation => owed({ ...awarded(cents), awards: [{ id: 'a', parties: parties(share) }] }, { ...threshold({ split: 'party', cents: 1_000_00 }), ...base({ split: 'party' }) }, { choice: { party } })
  t.same([of(3333, 300_015).applies, of(3333, 300_045).applies], ['not-met', 'met'], '33.33 % of € 3 000.45 is € 1 000.05')
  t.equal(of(3333, 300_045).sumCents, 100_005)
  t.equal(of(5000, 300_001).sumCents, 150_001, 'half a cent goes up')
  t.equal(of(5000, 300_001, 'A-1').sumCents, 150_001)
  t.equal(step(of(5000, 300_001), 'contract-sum').verdict, 'met', 'a share that is known leaves nothing open')
  t.equal(of(5000, 300_001, 'Fictief B').sumCents, 300_001, 'of a share that is not known the whole is shown')
  t.same(missingNames(step(of(5000, 300_001, 'Fictief B'), 'contract-sum')), ['awards.parties.share'])
  t.same(between(of(5000, 300_001, 'Fictief B')), [0, 3_000.01, ['awards.parties.share']])
  const alone = { awards: [{ id: 'a', parties: [{ name: 'Fictief A', shareBasisPoints: 5000 }, { name: 'Fictief S', role: 'subcontractor' as const }] }] }
  t.equal(owed({ ...awarded(300_000_00), ...alone }, base({ split: 'party' }), { choice: { party: 'Fictief A' } }).sumCents, 300_000_00, 'a subcontractor makes no consortium')
})

t.test('of a consortium the share is that of the party that was chosen', async (t) => {
  const parties = [{ name: 'Fictief A' }, { name: 'Fictief B', identifier: { scheme: 'fictional', value: 'B-1' }, shareBasisPoints: 4000 }]
  const of = (split: BaseRule['split'], party: string, parts: Partial<Contract> = {}): Obligation => owed({ awards: [{ id: 'a', parties }], ...parts }, base(split === undefined ? {} : { split }), { choice: { party } })
  t.same([of('party', 'Fictief B').sumCents, of('party', 'B-1').sumCents], [140_000_00, 140_000_00])
  for (const split of ['none', 'year'] as const) {
    const whole = of(split, 'Fictief B')
    t.same([whole.sumCents, whole.dueCents, step(whole, 'contract-sum').verdict, missingNames(step(whole, 'contract-sum'))], [350_000_00, 17_500_00, 'met', []], `${split}: each owes the whole`)
  }
  t.same(missingNames(step(of('none', 'Fictief B', { value: { estimated: { cents: 350_000_00 } } }), 'contract-sum')), ['value.awarded'], 'and nobody asks for a share')
  const uncalled = of(undefined, 'Fictief B', { value: {}, framework: { ceiling: { cents: 300_000_00 } } })
  t.same([uncalled.estimate?.reasons, missingNames(step(uncalled, 'contract-sum'))], [['framework', 'what-enters', 'not-sure-it-applies'], ['base.what-enters', 'framework.callOffs', 'base.split']], 'of what may be nothing the most still differs')
})

t.test('of a framework a party whose share is not known is estimated by what was called off', async (t) => {
  const framework = { ceiling: { cents: 900_000_00 }, callOffs: [{ id: 'a', value: { cents: 250_000_00 }, on: '2026-09-01' }] }
  const awards = [{ id: 'a', parties: [{ name: 'Fictief A' }, { name: 'Fictief B' }] }]
  const open = owed({ value: {}, framework, awards }, { ...threshold({ cents: null }), ...base({ split: 'party', enters: { callOffs: true } }) }, { choice: { party: 'Fictief A' } })
  t.same(estimated(open), ['met', null, 250_000, 12_500, ['what-enters']])
})

t.test('what falls in a year is rounded down, and the last year has the rest', async (t) => {
  const of = (cents: number, until: string): readonly unknown[] => (owed({ terms: { amountCents: cents }, period: { from: '2026-07-01', until } }, base({ split: 'year' })).dueByYear ?? []).map((year) => [year.until, year.cents])
  t.same(of(1_00, '2029-06-30'), [['2027-06-30', 33], ['2028-06-30', 33], ['2029-06-30', 34]], 'a third of a euro')
  t.same(of(2_00, '2029-06-30').map((year) => (year as number[])[1]), [66, 67, 67], 'two thirds: 66, then 133 in all')
  t.same(of(1_00, '2027-06-30'), [['2027-06-30', 1_00]], 'a year to the day')
  t.same(of(1_30, '2027-07-31'), [['2027-06-30', 1_20], ['2027-07-31', 10]], 'a month more')
  t.same(of(3_73, '2027-07-01'), [['2027-06-30', 3_72], ['2027-07-01', 1]], 'a day more is one of 373 parts')
  t.same(of(7_45, '2028-07-01'), [['2027-06-30', 3_72], ['2028-06-30', 3_72], ['2028-07-01', 1]], 'after two years as well')
})
