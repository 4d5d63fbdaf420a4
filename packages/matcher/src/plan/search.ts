// One search for a mix: from demands to amounts in whole cents.
import type { MixCandidate, MixDemand, MixRequest } from '../model/plan.ts'
import { buildInstance, type Built, type InstanceQuestion } from './build-instance.ts'
import { type Ask, solveWhole, type Whole } from './solve-whole.ts'

export interface Search {
  readonly request: MixRequest
  readonly candidates: readonly MixCandidate[]
  readonly ask: Ask
}

export type Searched = { readonly built: Built, readonly whole: Whole }

export async function searchMix ({ request, candidates, ask }: Search, aim: InstanceQuestion['aim'], others: InstanceQuestion['others'] = [], without: ReadonlySet<MixDemand> = NONE): Promise<Searched> {
  const built = buildInstance({ request, candidates, aim, without, others })
  return { built, whole: await solveWhole(built.instance, built.aims, ask) }
}

const NONE: ReadonlySet<MixDemand> = new Set()
