// Can what is left be filled by the firms that are named?
import type { Coverage, SearchSummary } from '../model/batch.ts'
import type { Verdict } from '../model/finding.ts'
import type { FillableQuestion } from '../valuation/index.ts'

export function coverageOf ({ leftCents, leftIsEstimate, contractTakesCents }: FillableQuestion, { totals, top }: Pick<SearchSummary, 'totals' | 'top'>): Coverage {
  if (leftCents === null) return { verdict: 'unknown', leftCents, estimated: false, filledCents: null }
  const most = Math.min(leftCents, contractTakesCents ?? leftCents)
  // capped at each step, so that the sum of many stays a safe integer
  const filledCents = top.reduce((sum, { cents }) => Math.min(most, sum + cents), 0)
  return { verdict: verdictOn(filledCents, most, leftCents), leftCents, estimated: leftIsEstimate, filledCents }

  function verdictOn (filled: number, possible: number, left: number): Verdict {
    if (filled === left) return 'met'
    if (possible < left) return 'not-met'
    // nothing, where something is left and can be bought: it does not state what it can take on
    const isOpen = top.length < totals.ranked || top.some(({ cents }) => cents === 0)
    return isOpen ? 'unknown' : 'not-met'
  }
}
