// How little is enough to make a mix possible?
import type { MixChange, MixClash, MixDemand } from '../model/plan-answer.ts'
import type { MixRequest, RelaxationCosts } from '../model/plan-question.ts'
import { changed, changesOf, shareChange } from './changes.ts'
import { meetsEveryDemand } from './check-mix.ts'
import { mixOf } from './mix-of.ts'
import { type Search, searchMix } from './search.ts'

/** The demands that the contractor can let give way, by what a cost of it is called. */
const GIVES: Readonly<Partial<Record<MixDemand, keyof RelaxationCosts>>> = {
  obligation: 'obligation', deadline: 'deadline', concentration: 'concentration', suppliers: 'suppliers', budget: 'budget', 'extra-budget': 'extraBudget', local: 'local'
}

/** For each demand that can give way on its own, the least that is enough; those of which that is not enough are left out. */
export async function relaxAlone (search: Search, demands: readonly MixDemand[]): Promise<readonly MixChange[]> {
  const changes: MixChange[] = []
  for (const demand of demands) {
    const cost = GIVES[demand]
    const found = cost === undefined ? null : await relax(search, { [cost]: 1 })
    const [change] = found?.changes ?? []
    // to fill nothing at all is no way out
    if (found?.isOptimal !== true || change === undefined || (demand === 'obligation' && change.needed === 0)) continue
    changes.push(demand === 'concentration' ? await leastShare(search, change) : change)
  }
  return changes
}

/** The changes that cost least together. Null: none are enough, or none was found. */
export async function relax (search: Search, costs: RelaxationCosts): Promise<MixClash['cheapest']> {
  const { built, whole } = await searchMix(search, costs)
  if (whole.state !== 'solved') return null
  const { values, value, bound } = whole
  const changes = changesOf(built, values, search.request)
  const mix = mixOf(built.entries.map(({ entry, column }) => ({ entry, cents: values[column] ?? 0 })), search.request)
  // what is said to be enough must be so by the same check as every mix
  if (!meetsEveryDemand(mix, changed(search.request, changes))) return null
  return { changes, cost: value, isOptimal: value === bound }
}

/** The cents above a share that were least need not give the least share: halves what lies between until one basis point is left. */
async function leastShare (search: Search, enough: MixChange): Promise<MixChange> {
  const asked = Number(enough.asked)
  let [below, above] = [asked, Number(enough.needed)]
  while (above - below > 1) {
    const middle = Math.floor((below + above) / 2)
    const request: MixRequest = changed(search.request, [shareChange(asked, middle)])
    const { whole } = await searchMix({ ...search, request }, 'nothing')
    if (whole.state === 'solved') above = middle
    else below = middle
  }
  return shareChange(asked, above)
}
