// One row of the table to sign off: a question on one side of an edge, and what the rules say there.
import type { ApplicationQuestion } from '../model/application.ts'
import type { Contract } from '../model/contract.ts'
import type { BuyerKind } from '../model/eu-threshold.ts'
import type { Verdict } from '../model/finding.ts'
import type { MatchQuestion, Need } from '../model/match.ts'
import type { Supplier } from '../model/supplier.ts'
import type { ValuationQuestion } from '../model/valuation.ts'
import type { AuthorityId, Cents, IsoDay, IsoInstant } from '../model/values.ts'
import type { Side } from './edge-contract.ts'
import type { Edge } from './edges.ts'

/** The day a question is asked, and what was known then. */
export interface Moment {
  readonly on: IsoDay
  readonly knownAt: IsoInstant
}

interface Row extends Moment {
  readonly edge: Edge
  readonly side: Side
}

interface Decided {
  /** The first verdict for each code of the finding. */
  readonly findings: Readonly<Record<string, Verdict>>
  /** Did the provision of the edge decide, met or not? */
  readonly isDecidedByProvision: boolean
}

/** What a contract owes. */
export interface ObligationBoundary extends Row {
  readonly asks: 'match'
  readonly question: MatchQuestion
  readonly outcome: Decided & { readonly applies: Verdict, readonly dueCents: Cents | null, readonly estimateCents: Cents | null }
}

/** What an effort is worth, and what is short. */
export interface ValueBoundary extends Row {
  readonly asks: 'value'
  readonly question: ValuationQuestion
  readonly outcome: Decided & {
    readonly totalCents: Cents | null
    readonly leastCents: Cents
    /** The names of what would settle it. */
    readonly missing: readonly string[]
    /** Absent where nothing is said to be due. */
    readonly shortCents?: Cents | null
    readonly penaltyCents?: Cents | null
  }
}

/**
 * A yes or no: does an estimate reach the European threshold, may a supplier perform a reserved contract, does a purchase from it count.
 * `purchase` is `match` with this one supplier, and with the points it gets for its place where an edge is about distance.
 */
export interface VerdictBoundary extends Row {
  readonly asks: 'eu-threshold' | 'reserve' | 'purchase'
  readonly question: { readonly contract: Contract, readonly buyer?: BuyerKind, readonly socialOrOther?: boolean, readonly supplier?: Supplier, readonly authority?: AuthorityId, readonly need?: Need }
  readonly outcome: Decided & { readonly verdict: Verdict, readonly points?: number }
}

/** Is a term over? */
export interface TermBoundary extends Row {
  readonly asks: 'badge-year' | 'decision-term' | 'leaving-aside-term' | 'objection-term' | 'objection-decision-term'
  /** The question of that name in the library, without the rules and the day. */
  readonly question: object
  readonly outcome: Decided & { readonly verdict: Verdict, readonly lastDay: IsoDay | null }
}

/** Does a firm that applies meet a criterion? */
export interface ApplicationBoundary extends Row {
  readonly asks: 'application'
  /** That of the library, without the rules and the day. */
  readonly question: Omit<ApplicationQuestion, 'ruleSet' | 'on' | 'knownAt'>
  readonly outcome: Decided & { readonly verdict: Verdict }
}

/** `asks` and `question` are those of the conformance kit; `on` and `knownAt` complete them. */
export type Boundary = ObligationBoundary | ValueBoundary | VerdictBoundary | TermBoundary | ApplicationBoundary
