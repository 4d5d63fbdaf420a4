// What the solver finds, against every mix there is.
import type { MixDemand, MixOutcome, MixRequest, Solve } from '@sroi/matcher'
import { planMix } from '@sroi/matcher/plan'
import fc from 'fast-check'
import t from 'tap'
import { loadHighs } from '../../dist/solver/load-highs.js'
import { solveWithHighs } from '../../dist/solver/solve-with-highs.js'
import { tinyQuestion } from './arbitrary.js'
import { leastValue } from './exhaustive.js'

const highs = await loadHighs()
const solve: Solve = async (instance, { milliseconds }) => solveWithHighs(highs, instance, milliseconds)
const RUNS = { numRuns: 100, seed: 20261122 }

const questions = tinyQuestion([2500, 3333, 5000, 7500, 10_000, 10_000], 7)
/** Of which every mix can be tried when nobody's capacity counts. */
const smaller = tinyQuestion([5000, 6667, 10_000, 10_000], 5)
const seen = { filled: 0, impossible: 0, unknown: 0, second: 0, clashOfThree: 0, alone: 0, concentrationAlone: 0 }

t.test('the best mix is as good as the best of every mix there is, and so is the next one', async (t) => {
  await fc.assert(fc.asyncProperty(questions, async (request) => {
    const { state, mixes } = await planMix(request, solve)
    seen[state] += 1
    const least = leastValue(request)
    const [first, second] = mixes
    if (least === null) return state === 'impossible' && first === undefined
    if (state !== 'filled' || first === undefined || first.proof.value !== least || !first.proof.isOptimal) return false
    if (first.suppliers.length === 0) return second === undefined
    const next = leastValue(request, { others: [first.suppliers.map(({ id }) => id)] })
    if (second !== undefined) seen.second += 1
    return next === null ? second === undefined : second?.proof.value === next
  }), RUNS)
  t.ok(seen.filled > 25 && seen.impossible > 25 && seen.second > 4, JSON.stringify(seen))
  t.equal(seen.unknown, 0)
})

t.test('a bound is never above the best there is, however much a solver leaves open', async (t) => {
  const doubts = fc.array(fc.constantFrom('as it is', 'no proof', 'no bound', 'gives up'), { minLength: 1, maxLength: 12 })
  let [open, given] = [0, 0]
  await fc.assert(fc.asyncProperty(questions, doubts, async (request, list) => {
    let asked = 0
    const doubting: Solve = async (instance, limit) => {
      const answer = await solve(instance, limit)
      const doubt = list[asked++ % list.length]
      if (doubt === 'gives up') return { state: 'gave-up', bound: null }
      if (doubt === 'as it is' || answer.state === 'infeasible' || answer.state === 'gave-up') return answer
      return { state: 'feasible', values: answer.values, bound: doubt === 'no bound' || answer.bound === null ? null : answer.bound - 1.5 }
    }
    const { state, mixes } = await planMix({ ...request, mixes: 1 }, doubting)
    const least = leastValue(request)
    if (state === 'impossible') return least === null
    const [mix] = mixes
    if (mix === undefined) return state === 'unknown'
    given += 1
    const { value, bound, gap, isOptimal } = mix.proof
    if (!isOptimal) open += 1
    return least !== null && bound <= least && least <= value && gap === value - bound && isOptimal === (gap === 0)
  }), RUNS)
  t.ok(given > 15 && open > 0, `${given} mixes were given, ${open} of them with a gap`)
})

t.test('among many suppliers, of whom the likeliest are asked first, nothing is called best that is not', async (t) => {
  const many = fc.record({ request: questions, size: fc.constantFrom(1, 9_000) })
  let proven = 0
  await fc.assert(fc.asyncProperty(many, async ({ request, size }) => {
    // large ones that take no order are likelier than all others, small ones are not
    const idle = Array.from({ length: 310 }, (_, index) => ({
      id: `z${index}`, name: 'Fictional idle supplier', cpv: ['77310000'], capacityCents: size, minimumOrderCents: size + 1, recognition: [{ from: '2026-01-01', until: null, basisPoints: 10_000 }]
    }))
    const { mixes } = await planMix({ ...request, candidates: [...request.candidates, ...idle], mixes: 1 }, solve)
    const least = leastValue(request)
    const [mix] = mixes
    if (least === null || mix === undefined) return least === null && mix === undefined
    const { value, bound, isOptimal } = mix.proof
    if (isOptimal) proven += 1
    // a cent may stay open between so many; then it is said
    return bound <= least && least <= value && value - bound <= 1 && isOptimal === (value === bound)
  }), { ...RUNS, numRuns: 20 })
  t.ok(proven > 2, `${proven} were proven`)
})

t.test('demands that clash cannot be met together, and can without any one of them', async (t) => {
  await fc.assert(fc.asyncProperty(smaller, async (request) => {
    const { clash } = await planMix(request, solve)
    if (clash === null) return true
    if (clash.demands.length > 2) seen.clashOfThree += 1
    const rest = ALL.filter((demand) => !clash.demands.includes(demand))
    return clash.isProven && leastValue(request, { without: rest }) === null &&
      clash.demands.every((demand) => leastValue(request, { without: [...rest, demand] }) !== null)
  }), RUNS)
  t.ok(seen.clashOfThree > 5, JSON.stringify(seen))
})

t.test('a demand that gives way alone gives way enough, and no less would do', async (t) => {
  await fc.assert(fc.asyncProperty(smaller, async (request) => {
    const { clash }: MixOutcome = await planMix(request, solve)
    return (clash?.alone ?? []).every(({ demand, needed }) => {
      seen.alone += 1
      const given = (to: number | string): MixRequest => giveWay(request, demand, to)
      if (leastValue(given(needed as string)) === null) return false
      if (demand === 'concentration') seen.concentrationAlone += 1
      if (demand === 'local') return true
      if (demand === 'deadline') return leastValue(given(monthEndBefore(String(needed), request.deadline))) === null
      return leastValue(given(demand === 'obligation' ? Number(needed) + 1 : Number(needed) - 1)) === null
    })
  }), RUNS)
  t.ok(seen.alone > 10 && seen.concentrationAlone > 0, JSON.stringify(seen))
})

const ALL: readonly MixDemand[] = ['obligation', 'deadline', 'concentration', 'suppliers', 'budget', 'extra-budget', 'local', 'capacity', 'minimum-order', 'unrelated', 'may-fill']

/** The end of the month before, no earlier than the deadline that was asked. */
function monthEndBefore (day: string, asked: string): string {
  const before = new Date(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, 0)).toISOString().slice(0, 10)
  return before < asked ? asked : before
}

function giveWay (request: MixRequest, demand: MixDemand, to: number | string): MixRequest {
  const { wishes } = request
  if (demand === 'obligation') return { ...request, leftCents: Number(to) }
  if (demand === 'deadline') return { ...request, deadline: String(to) }
  if (demand === 'concentration') return { ...request, wishes: { ...wishes, concentrationBasisPoints: Number(to) } }
  if (demand === 'suppliers') return { ...request, wishes: { ...wishes, mostSuppliers: Number(to) } }
  if (demand === 'budget') return { ...request, wishes: { ...wishes, budgetCents: Number(to) } }
  if (demand === 'extra-budget') return { ...request, wishes: { ...wishes, extraBudgetCents: Number(to) } }
  return { ...request, wishes: { ...wishes, localOnly: false } }
}
