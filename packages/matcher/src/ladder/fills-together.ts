// What could the firms of an answer fill of what is left, together?
import type { FactUsed } from '../model/finding.ts'
import type { FillsTogether, FoundFirms } from '../model/next-best.ts'
import type { FillableQuestion } from '../valuation/index.ts'
import { assumedFact, fact, finding, shareOf } from '../primitives/index.ts'

/** What is left, marked as what it is. */
export function leftFact ({ leftCents, leftIsEstimate, isAssumed }: FillableQuestion): FactUsed {
  if (!leftIsEstimate) return fact('left', 'cents', leftCents)
  return isAssumed ? assumedFact('left-estimate', 'cents', leftCents) : fact('left-estimate', 'cents', leftCents)
}

/**
 * Their sum, never more than is left, and never more than the contract takes at the best recognition among them. A firm that does not state its capacity leaves
 * it open, unless the others fill everything already.
 */
export function fillsTogether (ranked: FoundFirms['ranked'], question: FillableQuestion): FillsTogether {
  const { leftCents, leftIsEstimate, isAssumed, contractTakesCents } = question
  const mark = isAssumed ? assumedFact : fact
  const left = leftFact(question)
  const firms = fact('firms', 'count', ranked.length)
  if (leftCents === null) {
    return { cents: null, leastCents: 0, estimated: leftIsEstimate, finding: finding('fills-together', 'unknown', { facts: [left, firms], missing: [{ kind: 'contract-fact', name: 'obligation.left' }] }) }
  }
  const best = ranked.reduce((most, { recognitionBasisPoints }) => Math.max(most, recognitionBasisPoints), 0)
  const most = Math.min(leftCents, contractTakesCents === null ? leftCents : shareOf(contractTakesCents, best, { unit: 'cent', mode: 'down' }))
  // capped at each step, so that the sum of many stays a safe integer
  const leastCents = ranked.reduce((sum, { cents }) => Math.min(most, sum + (cents ?? 0)), 0)
  const silent = ranked.filter(({ cents }) => cents === null).length
  const cents = silent === 0 || leastCents === most ? leastCents : null
  const facts = [left, firms, mark(cents === null ? 'fills-at-least' : 'fills', 'cents', leastCents), ...(silent === 0 ? [] : [fact('capacity-not-stated', 'count', silent)])]
  return {
    cents,
    leastCents,
    estimated: leftIsEstimate,
    finding: cents === null
      ? finding('fills-together', 'unknown', { facts, missing: [{ kind: 'supplier-fact', name: 'offerings.capacity' }] })
      : finding('fills-together', cents === leftCents ? 'met' : 'not-met', { facts })
  }
}
