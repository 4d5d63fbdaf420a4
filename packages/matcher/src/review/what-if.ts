// What would other rules mean for these contracts? Who owes more, who owes less, how many euros move.
import { match } from '../match.ts'
import type { Verdict } from '../model/finding.ts'
import type { MatchQuestion, Obligation } from '../model/match.ts'
import type { MergedRuleSet, RuleSet } from '../model/rule-set.ts'
import type { Cents, IsoDay, IsoInstant } from '../model/values.ts'
import { mergeRuleSets } from '../rules/index.ts'

/** Where an answer stands under one set of rules. */
export interface Standpoint {
  readonly applies: Verdict
  /** Null: not known. */
  readonly dueCents: Cents | null
  /** What it would be, where it is not known. */
  readonly estimateCents: Cents | null
}

/** How the contractor fares; `otherwise`: another verdict or estimate, and the same amount due. */
export type Effect = 'owes-more' | 'owes-less' | 'becomes-unknown' | 'becomes-known' | 'otherwise'

export interface WhatIfLine {
  /** The id of the contract, and its place in the list that was passed. */
  readonly contract: string
  readonly index: number
  readonly effect: Effect
  readonly before: Standpoint
  readonly after: Standpoint
  /** Null unless both amounts are known. */
  readonly differenceCents: number | null
}

export interface WhatIf {
  readonly compared: number
  /** Only contracts for which the answer differs. */
  readonly lines: readonly WhatIfLine[]
  readonly totals: {
    readonly owesMore: number
    readonly owesLess: number
    readonly becomesUnknown: number
    readonly becomesKnown: number
    readonly otherwise: number
    readonly moreCents: Cents
    readonly lessCents: Cents
  }
}

/**
 * Asks every question under both sets of layers, base first, on the same day and with the same knowledge.
 * @throws MatcherError INVALID_RULE_SET, or INVALID_REQUEST for a question that cannot be asked; see `match`.
 */
export function whatIf (
  before: readonly RuleSet[], after: readonly RuleSet[], questions: readonly MatchQuestion[], at: { readonly on: IsoDay, readonly knownAt: IsoInstant }
): WhatIf {
  const [old, next] = [mergeRuleSets(before), mergeRuleSets(after)]
  const lines = questions.flatMap((question, index): readonly WhatIfLine[] => {
    const [first, second] = [standpoint(old, question, at), standpoint(next, question, at)]
    if (first.applies === second.applies && first.dueCents === second.dueCents && first.estimateCents === second.estimateCents) return []
    const differenceCents = first.dueCents === null || second.dueCents === null ? null : second.dueCents - first.dueCents
    return [{ contract: question.contract.id, index, effect: effectOf(first, second, differenceCents), before: first, after: second, differenceCents }]
  })
  const count = (effect: Effect): number => lines.filter((line) => line.effect === effect).length
  const moved = (sign: 1 | -1): number => lines.reduce((sum, { differenceCents }) => sum + Math.max(0, sign * (differenceCents ?? 0)), 0)
  return {
    compared: questions.length,
    lines,
    totals: {
      owesMore: count('owes-more'), owesLess: count('owes-less'), becomesUnknown: count('becomes-unknown'), becomesKnown: count('becomes-known'),
      otherwise: count('otherwise'), moreCents: moved(1), lessCents: moved(-1)
    }
  }
}

function standpoint (ruleSet: MergedRuleSet, question: MatchQuestion, at: { readonly on: IsoDay, readonly knownAt: IsoInstant }): Standpoint {
  const { applies, dueCents, estimate }: Obligation = match({ ...question, ...at, ruleSet, suppliers: [], register: { id: 'none', revision: 0 } }).obligation
  return { applies, dueCents, estimateCents: estimate?.cents ?? null }
}

function effectOf (before: Standpoint, after: Standpoint, difference: number | null): Effect {
  if (difference !== null && difference !== 0) return difference > 0 ? 'owes-more' : 'owes-less'
  if (before.dueCents !== null && after.dueCents === null) return 'becomes-unknown'
  return before.dueCents === null && after.dueCents !== null ? 'becomes-known' : 'otherwise'
}
