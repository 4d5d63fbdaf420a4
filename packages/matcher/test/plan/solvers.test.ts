// Whatever a solver says, no mix is given that does not hold.
import type { LinearInstance, Solve, Solved } from '@sroi/matcher'
import { planMix } from '@sroi/matcher/plan'
import fc from 'fast-check'
import t from 'tap'
import { GREEN, mixRequest } from './make-mix.ts'

/** Every column as high as it goes. */
const greedy = ({ columns }: LinearInstance): Solved => ({ state: 'optimal', values: columns.map(({ upper }) => upper), bound: 0 })
const answering = (answer: (instance: LinearInstance) => Solved): Solve => async (instance) => answer(instance)

t.test('a solver that gives up leaves it open, with the bound it has', async (t) => {
  const { state, mixes, clash, finding } = await planMix(mixRequest(), answering(() => ({ state: 'gave-up', bound: null })))
  t.same([state, mixes, clash, finding.verdict], ['unknown', [], null, 'unknown'])
  const bounded = await planMix(mixRequest(), answering(() => ({ state: 'gave-up', bound: 700_00 })))
  t.match(bounded.finding.facts.find(({ name }) => name === 'objective-bound'), { value: 700_00, unit: 'cents' })
})

t.test('amounts that hold are given, also when the solver says no more than that they do; what is not proven is said', async (t) => {
  let asked = 0
  const { state, mixes } = await planMix(mixRequest(), answering((instance) => {
    asked += 1
    return asked === 1 ? greedy(instance) : { state: 'gave-up', bound: null }
  }))
  t.same([state, mixes.length], ['unknown', 0], 'the first answer is only the start of one in whole cents')
  const [mix] = (await planMix(mixRequest(), answering(({ columns }) => ({ state: 'feasible', values: columns.map(({ kind, lower, upper }) => kind === 'whole' ? Math.max(lower, 0) : upper), bound: 400_00 })))).mixes
  t.ok(mix !== undefined && mix.fillsCents >= 1_000_00)
  t.same(mix?.proof, { isOptimal: false, unit: 'cents', value: mix?.extraCents, bound: 400_00, gap: (mix?.extraCents ?? 0) - 400_00 })
  t.equal(mix?.finding.because[0]?.verdict, 'unknown')
})

t.test('a solver that lies is not believed', async (t) => {
  const lies: readonly ((instance: LinearInstance) => Solved)[] = [
    ({ columns }) => ({ state: 'optimal', values: columns.map(() => 0), bound: 0 }),
    ({ columns }) => ({ state: 'optimal', values: columns.map(({ upper }) => upper * 2 + 1), bound: 0 }),
    ({ columns }) => ({ state: 'optimal', values: columns.map(() => Number.NaN), bound: 0 }),
    () => ({ state: 'optimal', values: [], bound: 0 }),
    ({ columns }) => ({ state: 'feasible', values: columns.map(() => -5), bound: null })
  ]
  for (const lie of lies) t.same((await planMix(mixRequest(), answering(lie))).mixes, [])
})

t.test('whatever numbers it gives, what comes out meets every demand', async (t) => {
  const numbers = fc.array(fc.oneof(fc.double({ min: -10, max: 3_000_00, noNaN: true }), fc.constantFrom(0, 1, 100_00, 600_00, 1_000_00, 2_000_00)), { minLength: 1, maxLength: 12 })
  let given = 0
  await fc.assert(fc.asyncProperty(numbers, async (values) => {
    let [at, asked] = [0, 0]
    // first any amounts, with sums that agree with them; after that, that nothing need change
    const solve = answering(({ columns, rows }) => {
      asked += 1
      const said = columns.map(({ kind, lower, upper }) => asked > 1 ? 0 : kind === 'binary' ? 1 : Math.min(upper, Math.max(lower, values[at++ % values.length] as number)))
      for (const { terms: [first, second], upper } of rows) if (asked === 1 && upper === 0 && first?.[1] === 2 && second?.[1] === -1) said[first[0]] = Math.floor((said[second[0]] as number) / 2)
      const total = columns.length - 1
      if (asked === 1) said[total] = rows.find(({ lower, upper }) => lower === 0 && upper === 0)?.terms.reduce((sum, [column]) => column === total ? sum : sum + Math.round(said[column] as number), 0) ?? 0
      return { state: 'optimal', values: said, bound: 0 }
    })
    const { mixes } = await planMix(mixRequest({ candidates: [GREEN, { ...GREEN, id: 'half', recognition: [{ from: '2026-01-01', until: null, basisPoints: 5_000 }] }], wishes: { budgetCents: 2_500_00 } }), solve)
    return mixes.every(({ suppliers, purchaseCents, fillsCents }) => {
      given += 1
      return fillsCents >= 1_000_00 && purchaseCents <= 2_500_00 && suppliers.every((one) => one.purchaseCents >= 100_00 && one.purchaseCents <= 2_000_00 &&
        one.fillsCents === Math.floor(one.purchaseCents * (one.id === 'half' ? 0.5 : 1)))
    })
  }), { numRuns: 300, seed: 4 })
  t.ok(given > 10, `${given} mixes were given`)
})

t.test('the question is asked in whole numbers only, and no column is without limits', async (t) => {
  let instances = 0
  await planMix(mixRequest({ planned: [{ id: 'p', cpv: ['77000000'], from: '2027-02', until: '2027-03', cents: 300_00 }], wishes: { concentrationBasisPoints: 5_000, mostSuppliers: 3 } }), answering(({ columns, rows, minimise }) => {
    instances += 1
    for (const { lower, upper } of columns) t.ok(Number.isSafeInteger(lower) && Number.isSafeInteger(upper) && lower <= upper)
    for (const { terms } of [...rows, { terms: minimise }]) t.ok(terms.every(([column, times]) => column < columns.length && Number.isSafeInteger(times)))
    return { state: 'gave-up', bound: null }
  }))
  t.ok(instances > 0)
})
