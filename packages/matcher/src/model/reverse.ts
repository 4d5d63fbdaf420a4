// The other way round: for one firm, the obligations that it could fill.
import type { Candidate, Judgement } from './judgement.ts'
import type { Obligation } from './obligation.ts'
import type { ListVersion, Page, SearchQuestion, SearchRequest } from './search.ts'
import type { Supplier } from './supplier.ts'

/** A question without a register: a contract, what was done about its obligation, and what is needed. */
export interface OpenObligation extends Omit<SearchRequest, 'suppliers' | 'register' | 'seed' | 'show' | 'after'> {
  /** Unique in the list. */
  readonly id: string
}

/** The part of an obligation that a person fills in. */
export interface OpenObligationQuestion extends Omit<SearchQuestion, 'seed' | 'show' | 'after'>, Pick<OpenObligation, 'id'> {}

export interface ObligationsRequest {
  readonly supplier: Supplier
  readonly obligations: readonly OpenObligation[]
  /** The version of the list they were read at. */
  readonly list: { readonly id: string, readonly revision: number }
  /** Turns the rotation among obligations that are equal in everything else. */
  readonly seed?: string
  /** How many of each list are shown. Absent: 20. */
  readonly show?: number
  readonly after?: string
}

/** What the firm is for one obligation. */
export interface ObligationJudged<J extends Judgement = Judgement> {
  readonly id: string
  readonly obligation: Obligation
  /** The same that the search of this obligation says of the firm. */
  readonly judgement: J
}

export interface ObligationsFound {
  /** Highest score first, then most euros, then by the seed. */
  readonly ranked: Page<ObligationJudged<Candidate>>
  readonly pending: Page<ObligationJudged>
  readonly refused: Page<ObligationJudged>
  /** It is certain that the firm does not meet what is asked: `judgement.asked` says which. */
  readonly outside: Page<ObligationJudged>
  /** The ids of those of which nothing is left to fill. */
  readonly filled: readonly string[]
  readonly provenance: {
    readonly matcher: string
    readonly supplier: string
    readonly list: ObligationsRequest['list']
    readonly seed: string
    readonly lexicon: { readonly id: string, readonly version: string }
    readonly lists?: readonly ListVersion[]
  }
}
