// Asks again what to buy from whom. The receipt holds all that was asked in the end, so that no register and no rule set is needed.
import type { Solve } from '@sroi/matcher'
import { planMix } from '@sroi/matcher/plan'
import type { MixRecord } from '../../store/index.ts'
import { isRecord, type JsonObject } from '../is-record.ts'
import type { Again } from './again.ts'

/** Opens a solver for one question, with the time that one may take. */
export type OpenSolver = () => { readonly solve: Solve, readonly close: () => Promise<void> }

/** Null: the solver stopped at its time limit, then or now. How far it comes in a time depends on the machine, so that nothing can be compared. */
export async function replayMix (payload: JsonObject, openSolver: OpenSolver): Promise<Again | null> {
  const { request, outcome: recorded } = payload as unknown as MixRecord
  if (isUnproven(recorded)) return null
  const solver = openSolver()
  try {
    const outcome = await planMix(request, solver.solve)
    return isUnproven(outcome) ? null : { again: { outcome }, compared: ['outcome'], ignored: new Set(), extent: 'whole' }
  } finally {
    await solver.close()
  }
}

/** Does anything in an answer say that it is not proven? */
function isUnproven (value: unknown): boolean {
  if (Array.isArray(value)) return value.some(isUnproven)
  if (!isRecord(value)) return false
  return value['state'] === 'unknown' || value['isOptimal'] === false || value['isProven'] === false || Object.values(value).some(isUnproven)
}
