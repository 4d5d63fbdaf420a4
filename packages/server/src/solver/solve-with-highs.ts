// One instance, put to HiGHS.
import type { LinearInstance, Solved } from '@sroi/matcher'
import type { Highs } from 'highs'
import { scaled } from './scaled.ts'

/** Differences smaller than a hundredth of a cent say nothing. */
const GAP = 0.01

/** Blocks the thread until there is an answer or the limit is reached. */
export function solveWithHighs (highs: Highs, instance: LinearInstance, milliseconds: number): Solved {
  if (instance.columns.length === 0) return withoutColumns(instance)
  const { model, columnScale, objectiveScale, isMixed } = scaled(highs, instance)
  const { modelStatus } = highs.constants
  return highs.withModel(model, (solver): Solved => {
    solver.options.set({
      output_flag: false, random_seed: 1, time_limit: milliseconds / 1000, primal_feasibility_tolerance: 1e-9,
      mip_feasibility_tolerance: 1e-9, mip_rel_gap: 0, mip_abs_gap: Math.max(1e-9, GAP / objectiveScale)
    })
    solver.run()
    const status = solver.getModelStatus()
    // every column has both limits, so that nothing is unbounded
    if (status === modelStatus.infeasible || status === modelStatus.unboundedOrInfeasible) return { state: 'infeasible' }
    const reached = isMixed ? solver.info.get('mip_dual_bound') : status === modelStatus.optimal ? solver.getObjectiveValue() : null
    const bound = typeof reached === 'number' && Number.isFinite(reached) ? reached * objectiveScale : null
    const hasSolution = status === modelStatus.optimal || solver.info.get('primal_solution_status') === highs.constants.solutionStatus.feasible
    if (!hasSolution) return { state: 'gave-up', bound }
    const values = Array.from(solver.getSolution().colValue, (value, index) => value * (columnScale[index] ?? 1))
    if (status !== modelStatus.optimal || bound === null) return { state: 'feasible', values, bound }
    return { state: 'optimal', values, bound }
  })
}

function withoutColumns ({ rows }: LinearInstance): Solved {
  const isPossible = rows.every(({ lower, upper }) => (lower ?? 0) <= 0 && (upper ?? 0) >= 0)
  return isPossible ? { state: 'optimal', values: [], bound: 0 } : { state: 'infeasible' }
}
