// What the changes of a contract do to what it owes, one by one, and when that is not known.
import t from 'tap'
import type { BaseRule, Contract, Obligation } from '@sroi/matcher'
import { missingNames } from './make.ts'
import { awarded, base, between, estimated, owed, step, threshold } from './owed.ts'

t.test('indexation and the end of a contract can take off without limit, other changes only add', async (t) => {
  const of = (kind: NonNullable<Contract['changes']>[number]['kind']): readonly unknown[] => between(owed({ ...awarded(250_000_00), changes: [{ kind, on: '2026-09-01' }] }, threshold({ cents: 300_000_00 })))
  t.same(of('indexation'), [0, null, ['threshold.what-enters', 'changes']])
  t.same(of('termination'), [0, null, ['changes']], 'no rule says what the end of a contract does')
  t.same(of('extra-work'), [250_000, null, ['threshold.what-enters', 'changes']])
  t.same(of('option'), [250_000, null, ['threshold.what-enters', 'options']])
  t.same(of('renewal'), [250_000, null, ['threshold.what-enters', 'renewals']])
})

t.test('changes are reckoned from one to the next, in the order of their days', async (t) => {
  const enters = { options: 'when-agreed' as const, renewals: 'when-agreed' as const, extraWork: 'when-agreed' as const, indexation: 'when-agreed' as const }
  const of = (changes: NonNullable<Contract['changes']>, only: BaseRule['enters'] = enters): number | null => owed({ ...awarded(300_000_00), changes }, base({ enters: only })).dueCents
  const change = (kind: NonNullable<Contract['changes']>[number]['kind'], on: string, cents: number) => ({ kind, on, sumAfter: { cents } })
  const all = [change('renewal', '2026-10-03', 380_000_00), change('option', '2026-10-01', 320_000_00), change('indexation', '2026-10-02', 310_000_00), change('extra-work', '2026-10-04', 400_000_00)]
  t.equal(of(all), 20_000_00, 'all of them: the sum after the last')
  t.equal(of(all, { ...enters, renewals: false }), 16_500_00, '400 less the 70 of the renewal')
  t.equal(of(all, { ...enters, options: false }), 19_000_00, '400 less the 20 of the option')
  t.equal(of(all, { ...enters, indexation: false }), 20_500_00, '400 and the 10 it went down')
  t.equal(of(all, { ...enters, extraWork: false }), 19_000_00)
  const sameDay = [change('option', '2026-10-01', 320_000_00), change('renewal', '2026-10-01', 350_000_00)]
  t.equal(of(sameDay, { ...enters, renewals: false }), 16_000_00, 'two on one day in the order they are given')
  t.equal(of([change('termination', '2026-10-02', 320_000_00), change('option', '2026-10-01', 320_000_00)]), 16_000_00, 'an end that changes nothing')
})

t.test('where an option or a renewal counts, one that was taken up is the least of those that were not stated', async (t) => {
  const of = (kind: 'option' | 'renewal', enters: BaseRule['enters']): readonly unknown[] => between(owed({ ...awarded(150_000_00), changes: [{ kind, on: '2026-09-01', sumAfter: { cents: 190_000_00 } }] }, threshold(enters === undefined ? {} : { enters })))
  t.same(of('option', { options: true }), [190_000, null, ['options']])
  t.same(of('renewal', { renewals: true }), [190_000, null, ['renewals']])
})

t.test('a change whose sum is not known leaves the next one open too, and no more', async (t) => {
  const changes: Contract['changes'] = [{ kind: 'extra-work', on: '2026-09-01' }, { kind: 'option', on: '2026-09-02', sumAfter: { cents: 350_000_00 } }, { kind: 'renewal', on: '2026-09-03', sumAfter: { cents: 360_000_00 } }]
  const of = (enters: BaseRule['enters']): Obligation => owed({ ...awarded(300_000_00), changes }, base(enters === undefined ? {} : { enters }))
  t.equal(of({ extraWork: false, options: false, renewals: 'when-agreed' }).dueCents, 15_500_00, 'what the third added is known')
  const open = of({ extraWork: false, options: 'when-agreed', renewals: false })
  t.same([estimated(open), missingNames(step(open, 'contract-sum'))], [['met', null, 300_000, 15_000, ['what-enters']], ['options']])
})

t.test('what an unsettled part is called in an estimate, and what would settle it', async (t) => {
  const of = (parts: Partial<Contract>, enters: BaseRule['enters']): readonly unknown[] => {
    const obligation = owed({ ...awarded(300_000_00), ...parts }, { ...threshold({ cents: null }), ...base(enters === undefined ? {} : { enters }) })
    return [obligation.estimate?.reasons, missingNames(step(obligation, 'contract-sum'))]
  }
  const none = { options: false, renewals: false, extraWork: false, indexation: false }
  t.same(of({ options: [{}] }, { ...none, options: true }), [['what-enters'], ['options']])
  t.same(of({ renewals: {} }, { ...none, renewals: true }), [['what-enters'], ['renewals']])
  t.same(of({}, { ...none, renewals: true }), [['what-enters'], ['renewals']], 'whether it can be renewed must be known where that counts')
  t.same(of({ renewals: null }, { ...none, renewals: true }), [undefined, []], 'and that there are none settles it')
  t.same(of({ options: [] }, { ...none, options: true }), [undefined, []], 'as it does for options')
  t.same(of({ renewals: { value: { cents: 10_000_00 } } }, {}), [['what-enters'], ['base.what-enters']])
  t.same(of({ changes: [{ kind: 'extra-work', on: '2026-09-01' }] }, { ...none, extraWork: true }), [['changes-not-settled'], ['changes']])
  t.same(of({ changes: [{ kind: 'indexation', on: '2026-09-01' }] }, { ...none, indexation: true }), [['changes-not-settled'], ['changes']])
  t.same(of({ changes: [{ kind: 'extra-work', on: '2026-09-01', sumAfter: { cents: 310_000_00 } }] }, { ...none, extraWork: 'when-agreed' }), [undefined, []], 'what is settled asks for nothing')
  t.same(of({ changes: [{ kind: 'indexation', on: '2026-09-01', sumAfter: { cents: 310_000_00 } }] }, {}), [['what-enters'], ['base.what-enters']])
  t.same(of({ changes: [{ kind: 'indexation', on: '2026-09-01' }] }, {}), [['changes-not-settled', 'what-enters'], ['base.what-enters', 'changes']])
  t.same(of({ changes: [{ kind: 'extra-work', on: '2026-09-01' }, { kind: 'indexation', on: '2026-09-02' }] }, { ...none, extraWork: true, indexation: true }), [['changes-not-settled'], ['changes']], 'once, for both')
  t.same(of({ stage: 'change' }, none), [['changes-not-settled'], ['changes']], 'a notice of a change that names none')
  t.same(of({ stage: 'change', changes: [{ kind: 'extra-work', on: '2026-09-01', sumAfter: { cents: 310_000_00 } }] }, none), [undefined, []], 'one that does')
})

t.test('no sum falls below nothing', async (t) => {
  const changes: Contract['changes'] = [{ kind: 'renewal', on: '2026-09-01', sumAfter: { cents: 900_000_00 } }, { kind: 'indexation', on: '2026-09-02', sumAfter: { cents: 200_00 } }]
  const enters = { options: false, renewals: false, extraWork: false, indexation: true } as const
  const below = owed({ ...awarded(300_000_00), changes }, { ...threshold({ cents: null, enters }), ...base({ enters }) })
  t.same([below.sumCents, below.dueCents], [0, 0])
})
