// The last check before a mix is given: what is wrong with it is found, whatever made it.
import type { MixPurchase, MixRequest } from '@sroi/matcher'
import t from 'tap'
import { meetsEveryDemand } from '../../dist/plan/check-mix.js'
import type { MixFound } from '../../dist/plan/mix-of.js'
import { GREEN, mixRequest } from './make-mix.ts'

const LUNCHES = { id: 'lunches', cpv: ['55500000'], from: '2027-02', until: '2027-04', cents: 400_00, isForContract: true }
const CATERER = { ...GREEN, id: 'caterer', cpv: ['55520000'], inMunicipality: false, leadTimeDays: 10, recognition: [{ from: '2027-01-01', until: '2027-03-31', basisPoints: 5_000 }] }
const request = mixRequest({ candidates: [GREEN, CATERER], planned: [LUNCHES], contractCpv: ['77300000'], rules: { unrelated: false } })

const ofGreen: MixPurchase = { month: '2027-01', from: '2027-01-10', until: '2027-12-31', cents: 800_00, recognitionBasisPoints: 10_000, fillsCents: 800_00, isForContract: true, planned: null }
const ofCaterer: MixPurchase = { month: '2027-02', from: '2027-02-01', until: '2027-03-31', cents: 400_00, recognitionBasisPoints: 5_000, fillsCents: 200_00, isForContract: true, planned: 'lunches' }

/** The mix of these two purchases, with its sums. */
function mixOf (green: Partial<MixPurchase> = {}, caterer: Partial<MixPurchase> = {}): MixFound {
  const [first, second] = [{ ...ofGreen, ...green }, { ...ofCaterer, ...caterer }]
  const supplier = (id: string, { cents, fillsCents }: MixPurchase, purchase: MixPurchase): MixFound['suppliers'][number] =>
    ({ id, name: id, purchaseCents: cents, shareBasisPoints: 0, fillsCents, isLocal: null, targetGroupCents: null, capacityIsAssumed: false, purchases: [purchase] })
  const planned = [first, second].reduce((sum, one) => one.planned === null ? sum : sum + one.cents, 0)
  const purchaseCents = first.cents + second.cents
  return {
    suppliers: [supplier('green', first, first), supplier('caterer', second, second)],
    purchaseCents, plannedCents: planned, extraCents: purchaseCents - planned, fillsCents: first.fillsCents + second.fillsCents, localCents: 0, targetGroupCents: 0
  }
}

const fits = (mix: MixFound, parts: Partial<MixRequest> = {}): boolean => meetsEveryDemand(mix, { ...request, ...parts })

t.test('a mix that meets every demand passes, up to the edge of each', async (t) => {
  t.ok(fits(mixOf()))
  t.ok(fits(mixOf(), { wishes: { concentrationBasisPoints: 6_667, mostSuppliers: 2, budgetCents: 1_200_00, extraBudgetCents: 800_00 } }))
})

t.test('one cent, one day or one supplier too many does not', async (t) => {
  const wrong: Readonly<Record<string, boolean>> = {
    'fills a cent less than is left': fits(mixOf(), { leftCents: 1_000_01 }),
    'says it fills more than it does': fits(mixOf({ fillsCents: 800_01 })),
    'counts more than the recognition': fits(mixOf({}, { recognitionBasisPoints: 6_000, fillsCents: 240_00 })),
    'a cent above the budget': fits(mixOf(), { wishes: { budgetCents: 1_199_99 } }),
    'a cent above the extra budget': fits(mixOf(), { wishes: { extraBudgetCents: 799_99 } }),
    'above the share of one supplier': fits(mixOf(), { wishes: { concentrationBasisPoints: 6_666 } }),
    'a supplier too many': fits(mixOf(), { wishes: { mostSuppliers: 1 } }),
    'not only local ones': fits(mixOf(), { wishes: { localOnly: true } }),
    'more than purchases may fill': fits(mixOf(), { rules: { unrelated: false, mayFillCents: 999_99 } }),
    'a cent more than was planned': fits(mixOf({}, { cents: 400_02, fillsCents: 200_01 })),
    'above the capacity': fits(mixOf({ cents: 2_000_01, fillsCents: 2_000_01 })),
    'below the minimum order': fits(mixOf({ cents: 1_000_00, fillsCents: 1_000_00 }, { cents: 99_99, fillsCents: 49_99 })),
    'after the deadline': fits(mixOf({ until: '2028-01-01' })),
    'before the day of the question': fits(mixOf({ from: '2027-01-09' })),
    'sooner than the supplier delivers': fits(mixOf({}, { from: '2027-01-19', month: '2027-01' }), { planned: [{ ...LUNCHES, from: '2027-01' }] }),
    'a day after the recognition ends': fits(mixOf({}, { until: '2027-04-01' })),
    'outside the months of the planned spend': fits(mixOf({}, { from: '2027-01-31' })),
    'of another CPV group': fits(mixOf({ planned: 'lunches' })),
    'in place of nothing that was planned': fits(mixOf({}, { planned: 'dinners' })),
    'nothing to do with the contract': fits(mixOf({}, { planned: null })),
    'planned spend of which that is not known': fits(mixOf(), { planned: [{ id: 'lunches', cpv: LUNCHES.cpv, from: LUNCHES.from, until: LUNCHES.until, cents: LUNCHES.cents }] }),
    'a supplier nobody passed': fits(mixOf(), { candidates: [GREEN] }),
    'sums that do not add up': fits({ ...mixOf(), purchaseCents: 1_100_00 })
  }
  for (const [what, passes] of Object.entries(wrong)) t.notOk(passes, what)
})
