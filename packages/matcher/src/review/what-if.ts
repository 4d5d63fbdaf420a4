// What would other rules mean for these contracts? Who owes more, who owes less, what efforts are worth, how many euros move.
import { answerTo } from '../answer-to.ts'
import { match } from '../match.ts'
import type { Verdict } from '../model/finding.ts'
import type { MatchQuestion } from '../model/match.ts'
import type { Obligation } from '../model/obligation.ts'
import type { MergedRuleSet, RuleSet } from '../model/rule-set.ts'
import type { ValuationQuestion } from '../model/valuation.ts'
import type { Cents } from '../model/values.ts'
import { mergeRuleSets } from '../rules/index.ts'
import { value } from '../value.ts'
import type { Moment } from './boundary.ts'

/** A question about a contract, or about efforts. */
export type WhatIfQuestion = MatchQuestion | ValuationQuestion

/** Where an answer stands under one set of rules. Of efforts: `applies` says whether anything counts, and nothing is due. */
export interface Standpoint {
  readonly applies: Verdict
  /** Null: not known. */
  readonly dueCents: Cents | null
  /** What it would be, where it is not known. */
  readonly estimateCents: Cents | null
  /** Only of efforts: what they are worth. Null: not known. */
  readonly worthCents?: Cents | null
  /** Only of efforts of which is said how much was due: what is owed because of the shortfall. Null: not known. */
  readonly penaltyCents?: Cents | null
}

/**
 * How the contractor fares: what is due, or else what the efforts are worth; `otherwise`: another verdict, estimate or penalty, and the same
 * amount.
 */
export type Effect = 'owes-more' | 'owes-less' | 'worth-more' | 'worth-less' | 'becomes-unknown' | 'becomes-known' | 'otherwise'

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
    readonly worthMore: number
    readonly worthLess: number
    readonly becomesUnknown: number
    readonly becomesKnown: number
    /** Contracts of which no amount is known under either: they say nothing on what the change does. */
    readonly staysUnknown: number
    readonly otherwise: number
    /** By how much more, and less, is owed. */
    readonly moreCents: Cents
    readonly lessCents: Cents
    /** By how much more, and less, efforts are worth. */
    readonly worthMoreCents: Cents
    readonly worthLessCents: Cents
  }
}

/**
 * Asks every question under both sets of layers, base first, on the same day and with the same knowledge.
 * @throws MatcherError INVALID_RULE_SET, or INVALID_REQUEST for a question that cannot be asked; see `match` and `value`.
 */
export function whatIf (
  before: readonly RuleSet[], after: readonly RuleSet[], questions: readonly WhatIfQuestion[], at: Moment
): WhatIf {
  return answerTo(() => compare(before, after, questions, at))
}

function compare (before: readonly RuleSet[], after: readonly RuleSet[], questions: readonly WhatIfQuestion[], at: Moment): WhatIf {
  const [old, next] = [mergeRuleSets(before), mergeRuleSets(after)]
  let staysUnknown = 0
  const lines = questions.flatMap((question, index): readonly WhatIfLine[] => {
    const [first, second] = [standpoint(old, question, at), standpoint(next, question, at)]
    const [one, other] = [amountOf(first), amountOf(second)]
    if (one === null && other === null) staysUnknown++
    if (JSON.stringify(first) === JSON.stringify(second)) return []
    const differenceCents = one === null || other === null ? null : other - one
    return [{ contract: question.contract.id, index, effect: effectOf(first, second), before: first, after: second, differenceCents }]
  })
  const count = (effect: Effect): number => lines.filter((line) => line.effect === effect).length
  const moved = (effect: Effect): number => lines.reduce((sum, line) => sum + (line.effect === effect ? Math.abs(line.differenceCents as number) : 0), 0)
  return {
    compared: questions.length,
    lines,
    totals: {
      owesMore: count('owes-more'), owesLess: count('owes-less'), worthMore: count('worth-more'), worthLess: count('worth-less'),
      becomesUnknown: count('becomes-unknown'), becomesKnown: count('becomes-known'), staysUnknown, otherwise: count('otherwise'),
      moreCents: moved('owes-more'), lessCents: moved('owes-less'), worthMoreCents: moved('worth-more'), worthLessCents: moved('worth-less')
    }
  }
}

function standpoint (ruleSet: MergedRuleSet, question: WhatIfQuestion, at: Moment): Standpoint {
  if (!('efforts' in question)) {
    const { applies, dueCents, estimate }: Obligation = match({ ...question, ...at, ruleSet, suppliers: [], register: { id: 'none', revision: 0 } }).obligation
    return { applies, dueCents, estimateCents: estimate?.cents ?? null }
  }
  const { totalCents, finding, shortfall } = value({ ...question, ...at, ruleSet })
  return { applies: finding.verdict, dueCents: null, estimateCents: null, worthCents: totalCents, ...(shortfall === null ? {} : { penaltyCents: shortfall.penaltyCents }) }
}

function amountOf ({ dueCents, worthCents }: Standpoint): Cents | null {
  return worthCents === undefined ? dueCents : worthCents
}

function effectOf (before: Standpoint, after: Standpoint): Effect {
  const [first, second] = [amountOf(before), amountOf(after)]
  if (first === null || second === null) return first !== null ? 'becomes-unknown' : second !== null ? 'becomes-known' : 'otherwise'
  if (first === second) return 'otherwise'
  return after.worthCents === undefined ? second > first ? 'owes-more' : 'owes-less' : second > first ? 'worth-more' : 'worth-less'
}
