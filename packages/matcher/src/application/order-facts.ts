// What to ask first: the facts that settle most.
import { answerTo } from '../answer-to.ts'
import type { CriterionAssessed, FactToKnow } from '../model/application.ts'
import type { Missing } from '../model/finding.ts'
import { compareText } from '../primitives/index.ts'

/** Among equals: first what the firm can tell, then the other facts, then what the rules leave open and what waits for people. */
const RANK: Readonly<Record<Missing['kind'], number>> = { 'supplier-fact': 0, 'case-fact': 1, 'contract-fact': 1, 'effort-fact': 1, 'buyer-fact': 1, 'rule-value': 2, decision: 3 }

/**
 * Everything that is missing, once. What settles most criteria whatever it turns out to be comes first, then what most criteria wait for; among equals what the firm can tell, by name.
 * @throws MatcherError INVALID_REQUEST when these are no criteria that were assessed.
 */
export function orderFacts (criteria: readonly CriterionAssessed[]): readonly FactToKnow[] {
  return answerTo(() => ordered(criteria))
}

function ordered (criteria: readonly CriterionAssessed[]): readonly FactToKnow[] {
  const known = new Map<string, { -readonly [K in keyof FactToKnow]: FactToKnow[K] }>()
  for (const { criterion, finding: { missing } } of criteria) {
    for (const one of missing) {
      const key = `${one.kind} ${one.name}`
      const fact = known.get(key) ?? { missing: one, settles: [], bearsOn: [] }
      fact.bearsOn = [...fact.bearsOn, criterion]
      if (missing.length === 1) fact.settles = [...fact.settles, criterion]
      known.set(key, fact)
    }
  }
  return [...known].sort(([firstKey, first], [secondKey, second]) =>
    second.settles.length - first.settles.length || second.bearsOn.length - first.bearsOn.length || RANK[first.missing.kind] - RANK[second.missing.kind] || compareText(firstKey, secondKey)).map(([, fact]) => fact)
}
