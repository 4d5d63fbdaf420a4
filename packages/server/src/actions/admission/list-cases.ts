import type { ActorId, CaseState, IsoDay } from '@sroi/matcher'
import { amsterdamDay } from '../../clock/amsterdam-day.ts'
import type { Dependencies } from '../../dependencies.ts'
import type { CaseCounts, CasesAsked, CasesListed, CaseSummary } from '../../store/index.ts'
import type { CaseCaller } from './case-views.ts'
import { keyOf, listOwnCases } from './list-own-cases.ts'
import { folded, wordsToFind } from './words-to-find.ts'
import { firmsToLeave } from './refuse-interested.ts'

export interface CaseListAsked {
  /** Null: in whatever state. */
  readonly states: readonly CaseState[] | null
  readonly holder: ActorId | null
  /** Words of the name of the firm, the reference or the number. Absent: whatever they are. */
  readonly typed?: string
  readonly after: CasesListed['after']
  readonly limit: number
}

export interface CasePage {
  readonly items: readonly CaseSummary[]
  readonly isLast: boolean
}

/** Cases as they stand today, what waits longest first. */
export async function listCases ({ store, clock }: Pick<Dependencies, 'store' | 'clock'>, { by, reach }: Pick<CaseCaller, 'by' | 'reach'>, { states, holder, typed = '', after, limit }: CaseListAsked): Promise<CasePage> {
  const words = wordsToFind(typed)
  if (!reach.all) return ownPage(holder === null ? ofWords(await listOwnCases({ store, clock }, reach), words) : [], { states, after, limit })
  const found = await store.cases.list({ ...await casesToLeave({ store }, { by, reach }), reach, on: amsterdamDay(clock.now()), states, holder, words, after, most: limit + 1 })
  return { items: found.slice(0, limit), isLast: found.length <= limit }
}

/** How many cases stand in each state today, and how many of those are late. */
export async function summarizeCases ({ store, clock }: Pick<Dependencies, 'store' | 'clock'>, { by, reach }: Pick<CaseCaller, 'by' | 'reach'>, { holder, typed = '' }: Pick<CaseListAsked, 'holder' | 'typed'>): Promise<CaseCounts> {
  const words = wordsToFind(typed)
  if (!reach.all) return countsOf(holder === null ? ofWords(await listOwnCases({ store, clock }, reach), words) : [], amsterdamDay(clock.now()))
  return store.cases.counts({ ...await casesToLeave({ store }, { by, reach }), reach, on: amsterdamDay(clock.now()), holder, words })
}

function ofWords (own: readonly CaseSummary[], words: readonly string[]): readonly CaseSummary[] {
  return own.filter(({ name, reference, applicant }) => words.every((word) => folded(`${name} ${reference} ${applicant.value}`).includes(word)))
}

/** A firm has few cases, and knows no holders: they are put in order here. */
function ownPage (own: readonly CaseSummary[], { states, after, limit }: Pick<CaseListAsked, 'states' | 'after' | 'limit'>): CasePage {
  const from = after === null ? '' : keyOf({ id: after.id, deadline: after.lastDay === null ? null : { kind: 'decision', lastDay: after.lastDay } })
  const found = own.filter((one) => (states === null || states.includes(one.state)) && keyOf(one) > from)
  return { items: found.slice(0, limit), isLast: found.length <= limit }
}

function countsOf (own: readonly CaseSummary[], on: IsoDay): CaseCounts {
  const states = [...new Set(own.map(({ state }) => state))].sort()
  return states.map((state) => {
    const cases = own.filter((one) => one.state === state)
    return { state, cases: cases.length, late: cases.filter(({ deadline }) => deadline !== null && deadline.lastDay < on).length }
  })
}

/** Cases of a firm in which somebody has an interest are not in their lists, and in no count. One that they treat is: they hand it over. */
async function casesToLeave ({ store }: Pick<Dependencies, 'store'>, { by, reach }: Pick<CaseCaller, 'by' | 'reach'>): Promise<Pick<CasesAsked, 'without'>> {
  const firms = (await firmsToLeave({ store }, { by, reach })).map(({ organisation }) => organisation)
  return firms.length === 0 ? {} : { without: { firms, unlessHeldBy: (await store.cases.personOf(by))?.id ?? null } }
}
