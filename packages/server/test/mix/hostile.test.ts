// Questions that are empty, absurd or huge end in an answer or in a clear error, in bounded time.
import { MatcherError, type MixCandidate, type MixRequest, type Problem, type Solve } from '@sroi/matcher'
import { planMix } from '@sroi/matcher/plan'
import t from 'tap'
import { loadHighs } from '../../dist/solver/load-highs.js'
import { solveWithHighs } from '../../dist/solver/solve-with-highs.js'

const highs = await loadHighs()
const solve: Solve = async (instance, { milliseconds }) => solveWithHighs(highs, instance, milliseconds)
const MOST = 100_000_000_000

const supplier = (id: string, parts: Partial<MixCandidate> = {}): MixCandidate =>
  ({ id, name: `Fictional ${id}`, recognition: [{ from: '2026-01-01', until: null, basisPoints: 10_000 }], cpv: ['77310000'], capacityCents: 1_000_000, ...parts })
const question = (parts: object = {}): MixRequest => ({ on: '2027-01-10', leftCents: 500_000, deadline: '2027-12-31', objective: 'cheapest', candidates: [supplier('a')], rules: { unrelated: true }, ...parts }) as MixRequest

async function problemsOf (parts: object): Promise<readonly Problem[]> {
  try {
    await planMix(question(parts), solve)
    return []
  } catch (error) {
    if (!(error instanceof MatcherError)) throw error
    return error.problems
  }
}

t.test('nobody to buy from, or nothing to fill', async (t) => {
  t.match(await planMix(question({ candidates: [] }), solve), { state: 'impossible', clash: { demands: ['obligation'] } })
  t.match(await planMix(question({ leftCents: 0 }), solve), { state: 'filled', mixes: [{ suppliers: [], purchaseCents: 0 }] })
  t.match(await planMix(question({ leftCents: 0, candidates: [] }), solve), { state: 'filled' })
  t.match(await planMix(question({ deadline: '2027-01-09' }), solve), { state: 'impossible', clash: { demands: ['obligation', 'deadline'] } })
})

t.test('capacities, minimum orders and caps that leave nothing', async (t) => {
  t.match(await planMix(question({ candidates: [supplier('a', { minimumOrderCents: 2_000_000 })] }), solve), { state: 'impossible', setAside: { total: 1 }, clash: { demands: ['obligation', 'capacity', 'minimum-order'] } })
  t.match(await planMix(question({ candidates: [supplier('a', { capacityCents: 0 })] }), solve), { state: 'impossible', setAside: { items: [{ finding: { verdict: 'not-met' } }] } })
  t.match(await planMix(question({ candidates: [supplier('a', { recognition: [] })] }), solve), { state: 'impossible' })
  for (const wishes of [{ concentrationBasisPoints: 0 }, { mostSuppliers: 0 }, { budgetCents: 0 }, { extraBudgetCents: 0 }]) {
    const { state, clash } = await planMix(question({ wishes, relaxationCosts: { concentration: 1, suppliers: 1, budget: 1, extraBudget: 1 } }), solve)
    t.equal(state, 'impossible', JSON.stringify(wishes))
    t.equal(clash?.demands.length, 2)
    t.ok(clash?.cheapest?.isOptimal, 'and there is a way out')
  }
})

t.test('absurd amounts are reckoned exactly, or refused', async (t) => {
  const { mixes } = await planMix(question({ leftCents: MOST - 1, candidates: [supplier('a', { capacityCents: MOST }), supplier('b', { capacityCents: MOST })], wishes: { concentrationBasisPoints: 5000 } }), solve)
  t.match(mixes[0], { fillsCents: MOST, purchaseCents: MOST, proof: { value: MOST } }, 'an odd cent cannot be shared by two')
  t.match(await problemsOf({ leftCents: MOST + 1 }), [{ place: '/leftCents', code: 'no-number' }])
  t.match(await problemsOf({ leftCents: -1, deadline: '2027-02-30', objective: 'best', mixes: 0, candidates: [supplier('a', { capacityCents: 0.5 }), supplier('a')], wishes: { concentrationBasisPoints: 10_001 }, planned: [{ id: 'p', cpv: ['7731'], from: '2027-13', until: '2027-01', cents: 1 }] }).then((all) => all.map(({ place }) => place)), [
    '/deadline', '/leftCents', '/objective', '/candidates/1/id', '/candidates/0/capacityCents', '/planned/0/from', '/planned/0/until', '/planned/0/cpv/0', '/wishes/concentrationBasisPoints', '/mixes'
  ], 'every problem at once, each with its place')
  t.match(await problemsOf({ candidates: null }), [{ code: 'wrong-shape' }])
})

t.test('ten thousand suppliers are answered; more are refused', async (t) => {
  const many = (count: number): readonly MixCandidate[] => Array.from({ length: count }, (_, index) =>
    supplier(`s${index}`, { capacityCents: 20_000 + (index * 7_919) % 90_000, minimumOrderCents: (index * 104_729) % 20_000, inMunicipality: index % 3 === 0 }))
  const { state, mixes } = await planMix(question({ candidates: many(10_000), mixes: 1, wishes: { concentrationBasisPoints: 2000 } }), solve)
  t.equal(state, 'filled')
  t.ok(mixes[0]?.proof.isOptimal)
  t.match(await problemsOf({ candidates: many(10_001) }), [{ place: '/candidates', code: 'too-many' }])
  const planned = Array.from({ length: 500 }, (_, index) => ({ id: `p${index}`, cpv: ['77310000'], from: '2027-01', until: '2027-12', cents: 100 }))
  t.match(await problemsOf({ candidates: many(1_000), planned }), [{ place: '/planned', code: 'too-many-pairs' }])
})
