// When a contract ends: on a day, after so many months, never because it is said so, or not known.
import t from 'tap'
import { assess, type Contract, type MinimumTermRule, type OwnLabelRule, type RuleSet } from '@sroi/matcher'
import { contractSchema } from '@sroi/matcher/schema'
import { contract, factOf, find, missingNames, provision, request, rules } from './make.ts'
import { base, owed, plain, threshold } from './owed.ts'

const asking = (months: number): RuleSet['provisions'] => ({ minimumTerm: [provision<MinimumTermRule>({ months, operator: '>=' }, { id: 'the-term' })] })
const from = '2026-07-01'

t.test('a last day that is not known leaves the minimum term open; that there is none does not', async (t) => {
  const by = (parts: Partial<Contract>) => {
    const { applies, finding } = owed(parts, asking(6))
    const term = find(finding, 'minimum-term')
    return [applies, term?.verdict, factOf(term, 'months'), missingNames(term)]
  }
  t.same(by({ period: { from } }), ['unknown', 'unknown', null, ['period']])
  t.same(by({ period: { from, until: null } }), ['met', 'met', null, []], 'said to run without an end')
  t.same(by({ period: { from, until: '2026-12-31' } }), ['met', 'met', 6, []])
  t.same(by({ period: { from }, months: 5 }), ['not-met', 'not-met', 5, []], 'a number of months beside a first day tells')
  t.same(by({ period: { from }, months: 6 }), ['met', 'met', 6, []])
  t.equal(owed({ period: { from } }).dueCents, 17_500_00, 'where no rule asks for a term nothing hangs on it')
})

t.test('the value of a year is known as far as the end is', async (t) => {
  const by = (parts: Partial<Contract>) => owed({ value: { awarded: { cents: 300_000_00 } }, ...parts }, threshold({ split: 'year', enters: { options: false, renewals: false, extraWork: false, indexation: false, callOffs: false } })).applies
  t.same([by({ period: { from } }), by({ period: { from }, months: 12 }), by({ period: { from }, months: 24 }), by({ period: { from, until: null } })], ['unknown', 'met', 'not-met', 'unknown'])
})

t.test('what is due for each year is told only where the end is known', async (t) => {
  const years = (period: Contract['period'], months?: number) => owed({ ...(period === undefined ? {} : { period }), ...(months === undefined ? {} : { months }) }, base({ split: 'year' })).dueByYear?.map((one) => `${one.from} ${one.until}`)
  t.same(years({ from }), undefined)
  t.same(years({ from, until: null }), undefined)
  t.same(years({ from }, 18), ['2026-07-01 2027-06-30', '2027-07-01 2027-12-31'], 'counted from the first day')
})

t.test('whether a label of the contractor lasts throughout hangs on the end', async (t) => {
  const ownLabel = [provision<OwnLabelRule>({ labels: [{ scheme: 'pso', levels: null, reductionBasisPoints: 5000 }], complete: true, atTender: 'publication', throughout: true })]
  const by = (period: Contract['period'], until: string | null) => {
    const { dueCents, finding } = owed({ ...(period === undefined ? {} : { period }), contractorLabels: [{ scheme: 'pso', level: '3', period: { from: '2020-01-01', until } }] }, { ownLabel })
    return [dueCents, missingNames(find(finding, 'own-label'))]
  }
  t.same(by({ from }, '2026-09-30'), [null, ['period']], 'it may have ended before the label did')
  t.same(by({ from, until: null }, '2026-09-30'), [17_500_00, []])
})

t.test('a purchase is read on a day of the contract, also where only its first day is known', async (t) => {
  const { suppliers: _suppliers, register: _register, need: _need, ...asked } = request({ ruleSet: rules({ ...plain, rate: [provision({ kind: 'fixed' as const, basisPoints: 500, lowerIsPossible: false }, { selectedBy: 'delivery', valid: { from: '2027-01-01', until: null } })] }) })
  const by = (period: Contract['period']) => assess({ ...asked, contract: contract(period === undefined ? {} : { period }) }).obligation.dueCents
  t.same([by({ from: '2027-01-01' }), by({ from: '2026-12-31' })], [17_500_00, null])
})

t.test('the shape of a contract tells a last day that is not known from none', async (t) => {
  const parse = (period: unknown) => contractSchema.safeParse({ id: 'c', period }).success
  t.same([{ from }, { from, until: null }, { from, until: from }, { from, until: '2026-06-30' }, { until: from }].map(parse), [true, true, true, false, false])
  const none = (parts: object) => contractSchema.safeParse({ id: 'c', ...parts }).success
  t.same([{ renewals: null }, { renewals: {} }, { options: [] }, { options: null }, { renewals: [] }].map(none), [true, true, true, false, false])
})
