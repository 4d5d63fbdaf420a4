import type { Position } from '../actions/find-position.ts'
import { describeChange } from '../representations/describe-change.ts'
import type { NamesOfValues } from '../representations/name-facet-value.ts'
import { printFinding } from './print-finding.ts'
import { SEARCH_WORDS } from './search-words.ts'

/** Where a firm stands in a search, why, and the least that would change it. */
export function printPosition ({ supplier, alsoMeant, place, rank, judgement, counterfactuals }: Position, names: NamesOfValues): readonly string[] {
  const own = SEARCH_WORDS[names.language]
  const reasons = [...judgement.asked, judgement.finding].filter(({ verdict }) => verdict !== 'met')
  const ways = counterfactuals.map(({ changes }) => `  ${changes.map((change) => describeChange(change, names)).join(own.and)}`)
  return [
    `${supplier.name}: ${place === 'ranked' ? own.ranked(rank ?? 0) : own.place[place]}.`,
    ...reasons.flatMap((reason) => printFinding(reason, names.language, names)),
    ...(place === 'ranked' ? [] : ways.length === 0 ? ['', own.leastNone] : ['', `${own.least}:`, ...ways]),
    ...(alsoMeant.length === 0 ? [] : ['', `${own.alsoMeant}: ${alsoMeant.map(({ name }) => name).join(', ')}`])
  ]
}
