// A solver with its limit, of which nothing is believed: what is no answer is that it gave up.
import type { Solve, Solved } from '../model/plan-solver.ts'
import type { Ask } from './solve-whole.ts'

/** @param failures what the solver threw; that is no mistake in the question. */
export function askSolver (solve: Solve, milliseconds: number, failures: unknown[]): Ask {
  return async (instance, share = 1) => {
    try {
      return readSolved(await solve(instance, { milliseconds: Math.ceil(milliseconds * share) }))
    } catch (error) {
      failures.push(error)
      throw error
    }
  }
}

function readSolved (answer: unknown): Solved {
  const { state, values, bound } = (typeof answer === 'object' && answer !== null ? answer : {}) as Record<string, unknown>
  const known = typeof bound === 'number' && !Number.isNaN(bound) ? bound : null
  if (state === 'infeasible') return { state }
  if (Array.isArray(values) && (state === 'optimal' || state === 'feasible')) {
    return state === 'optimal' && known !== null ? { state, values, bound: known } : { state: 'feasible', values, bound: known }
  }
  return { state: 'gave-up', bound: known }
}
