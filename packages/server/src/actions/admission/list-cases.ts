import type { ActorId, CaseState } from '@sroi/matcher'
import { amsterdamDay } from '../../clock/amsterdam-day.ts'
import type { Dependencies } from '../../dependencies.ts'
import type { CaseCounts, CasesListed, CaseSummary } from '../../store/index.ts'
import type { CaseCaller } from './case-views.ts'

export interface CaseListAsked {
  /** Null: in whatever state. */
  readonly states: readonly CaseState[] | null
  readonly holder: ActorId | null
  readonly after: CasesListed['after']
  readonly limit: number
}

export interface CasePage {
  readonly items: readonly CaseSummary[]
  readonly isLast: boolean
}

/** Cases as they stand today, what waits longest first. */
export async function listCases ({ store, clock }: Pick<Dependencies, 'store' | 'clock'>, { reach }: Pick<CaseCaller, 'reach'>, { states, holder, after, limit }: CaseListAsked): Promise<CasePage> {
  const found = await store.cases.list({ reach, on: amsterdamDay(clock.now()), states, holder, after, most: limit + 1 })
  // whoever treats a case is the business of the desk
  const items = found.slice(0, limit).map((one) => reach.all ? one : { ...one, holder: null, holderLabel: null })
  return { items, isLast: found.length <= limit }
}

/** How many cases stand in each state today, and how many of those are late. */
export async function summarizeCases ({ store, clock }: Pick<Dependencies, 'store' | 'clock'>, { reach }: Pick<CaseCaller, 'reach'>, { holder }: Pick<CaseListAsked, 'holder'>): Promise<CaseCounts> {
  return store.cases.counts({ reach, on: amsterdamDay(clock.now()), holder })
}
