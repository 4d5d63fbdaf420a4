// Which of the amounts that are stated is the sum of the part?
import type { Amount } from '../model/amount.ts'
import type { ContractPart } from '../model/assess.ts'
import type { Contract } from '../model/contract.ts'
import { isSymbol } from '../primitives/index.ts'
import { isShared } from './is-shared.ts'

export interface SumPicked {
  readonly amount: Amount | undefined
  readonly kind: 'awarded' | 'estimated' | 'ceiling'
  /** Where evidence of it is kept. */
  readonly pointer: string
  /** Somebody's estimate: no debt can be taken of it. */
  readonly isEstimated: boolean
}

type Placed = readonly [amount: Amount | undefined, pointer: string]

/** What was awarded goes before what was estimated; a framework only has a ceiling, where it is its own; a call only estimates. */
export function pickSum (contract: Contract, { facts }: ContractPart): SumPicked {
  const isCall = contract.stage === 'call'
  const awarded = firstStated([[facts.awards?.[0]?.value, '/awards/0/value'], [facts.value?.awarded, '/value/awarded']])
  const estimated: Placed = [facts.value?.estimated, '/value/estimated']
  const ceiling: Placed = [isShared(contract) ? undefined : contract.framework?.ceiling, '/framework/ceiling']
  const isFramework = contract.framework !== undefined
  const [amount, pointer] = isFramework ? firstStated([ceiling, awarded, estimated]) : isCall ? estimated : firstStated([awarded, estimated])
  const isEstimate = pointer === '/value/estimated'
  return { amount, kind: isFramework ? 'ceiling' : isEstimate ? 'estimated' : 'awarded', pointer, isEstimated: isEstimate || isCall }
}

/** A symbol counts as not stated, unless nothing else is. */
function firstStated (places: readonly Placed[]): Placed {
  return places.find(([amount]) => amount !== undefined && !isSymbol(amount)) ??
    places.find(([amount]) => amount !== undefined) ?? places.at(-1) as Placed
}
