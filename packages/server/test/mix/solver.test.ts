// The solver in its thread: answers in turn, gives up in time, and is ended when it does not.
import type { LinearInstance } from '@sroi/matcher'
import t from 'tap'
import { openSolver } from '../../dist/solver/open-solver.js'

/** The least of 2 yes and one a cent, for at least five of 3 yes and one a cent. */
const SMALL: LinearInstance = {
  columns: [{ kind: 'binary', lower: 0, upper: 1 }, { kind: 'whole', lower: 0, upper: 10 }], rows: [{ terms: [[0, 3], [1, 1]], lower: 5, upper: null }], minimise: [[0, 2], [1, 1]]
}

/** Six lists of fifty numbers, each to be halved by one and the same choice: nobody can tell quickly. */
const HARD: LinearInstance = {
  columns: Array.from({ length: 50 }, () => ({ kind: 'binary', lower: 0, upper: 1 })),
  rows: [3, 7, 11, 13, 17, 19].map((seed) => {
    const numbers = Array.from({ length: 50 }, (_, index) => (Math.imul(Math.imul(seed * 1_009 + index, 0x9e3779b1) ^ (index << 13), 0x85ebca6b) >>> 12) % 100)
    const half = Math.floor(numbers.reduce((sum, one) => sum + one, 0) / 2)
    return { terms: numbers.map((one, index) => [index, one] as const), lower: half, upper: half }
  }),
  minimise: []
}

t.test('one question after another is answered, also when they are asked at once', async (t) => {
  const { solve, close } = openSolver({ milliseconds: 60_000 })
  const answers = await Promise.all([1, 2, 3].map(() => solve(SMALL, { milliseconds: 10_000 })))
  for (const answer of answers) t.same(answer, { state: 'optimal', values: [1, 2], bound: 4 })
  t.same(await solve({ ...SMALL, rows: [{ terms: [[0, 1]], lower: 2, upper: null }] }, { milliseconds: 10_000 }), { state: 'infeasible' })
  t.same(await solve({ columns: [], rows: [], minimise: [] }, { milliseconds: 10_000 }), { state: 'optimal', values: [], bound: 0 })
  t.same(await solve({ columns: [], rows: [{ terms: [], lower: 1, upper: null }], minimise: [] }, { milliseconds: 10_000 }), { state: 'infeasible' })
  await close()
})

t.test('what takes too long gives up, and the next question is answered', async (t) => {
  const { solve, close } = openSolver({ milliseconds: 60_000 })
  t.match(await solve(HARD, { milliseconds: 50 }), { state: 'gave-up' })
  t.match(await solve(SMALL, { milliseconds: 10_000 }), { state: 'optimal' })
  await close()
})

t.test('after the time for everything nothing is asked any more', async (t) => {
  let now = 0
  const { solve, close } = openSolver({ milliseconds: 1_000 }, () => now)
  t.match(await solve(SMALL, { milliseconds: 10_000 }), { state: 'optimal' })
  now = 1_000
  t.same(await solve(SMALL, { milliseconds: 10_000 }), { state: 'gave-up', bound: null })
  await close()
})

t.test('closing ends the thread, and what was asked gives up', async (t) => {
  const { solve, close } = openSolver({ milliseconds: 60_000 })
  await solve(SMALL, { milliseconds: 10_000 })
  const asked = solve(HARD, { milliseconds: 30_000 })
  await new Promise((resolve) => { setImmediate(resolve) })
  await close()
  t.same(await asked, { state: 'gave-up', bound: null })
})
