// Many questions to one register in one call.
import type { Finding, Verdict } from './finding.ts'
import type { Candidate } from './judgement.ts'
import type { Obligation } from './obligation.ts'
import type { SearchQuestion, SearchRequest } from './search.ts'
import type { Cents, IsoDay } from './values.ts'

export interface SearchBatch extends Pick<SearchRequest, 'suppliers' | 'register'> {
  /** Each with its own rules, day and page; the register is that of the batch. */
  readonly questions: readonly Omit<SearchRequest, 'suppliers' | 'register'>[]
}

/** How much is told of the firms that can fill an obligation. */
export interface SummarySize {
  /** How many of the ranked are named, with score and euros. Absent: 20. */
  readonly top?: number
  /** Of how many of these all reasons are given as well, as `search` gives them. Absent: 0. */
  readonly show?: number
}

/** The part of such a question that a person fills in. */
export interface SummaryQuestion extends Omit<SearchQuestion, 'after' | 'show'>, SummarySize {}

/** A question of which only a summary is asked. */
export interface SummaryRequest extends Omit<SearchRequest, 'suppliers' | 'register' | 'after' | 'show'>, SummarySize {}

/** A firm from which a purchase counts. */
export interface SummaryFirm {
  readonly id: string
  /** 0 to 10 000. */
  readonly score: number
  /** What it can fill of what is left by itself; 0 as well where its capacity, or what is left, is not known. */
  readonly cents: Cents
}

/** Can what is left be filled by the firms that are named? */
export interface Coverage {
  /** Met: they fill it, or nothing is left. Not met: they do not, and nobody else counts. Unknown: what is left or a capacity is not known, or more firms count than are named. */
  readonly verdict: Verdict
  /** What is left; null: not known. */
  readonly leftCents: Cents | null
  /** `leftCents` is an estimate and no debt. */
  readonly estimated: boolean
  /** What they fill together at most: the sum of what each fills, never more than is left or than can be bought within the contract. Null: what is left is not known. */
  readonly filledCents: Cents | null
}

/** The answer to one question of a batch. */
export interface SearchSummary {
  /** Without its reasons: `assess` gives these. */
  readonly obligation: Omit<Obligation, 'finding' | 'dueByYear'>
  /** What the reader must know before relying on it. */
  readonly warnings: readonly Finding[]
  /** The day of delivery on which a supplier's standing was read. */
  readonly delivery: IsoDay
  /** Exactly, of the whole register: how many count, may count, do not count, and stand outside the question. */
  readonly totals: { readonly ranked: number, readonly pending: number, readonly refused: number, readonly outside: number }
  readonly coverage: Coverage
  /** In the order of `search`. */
  readonly top: readonly SummaryFirm[]
  /** The first of these, with all reasons. */
  readonly shown: readonly Candidate[]
}
