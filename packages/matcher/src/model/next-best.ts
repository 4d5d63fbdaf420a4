// What to do when nothing fits, or too little: the ladder, each rung a question that can be asked.
import type { FilterName } from './filters.ts'
import type { Finding, Missing } from './finding.ts'
import type { SearchOutcome, SearchRequest } from './search.ts'
import type { Contact } from './supplier.ts'
import type { BlockValue, EffortSelector } from './valuation-rules.ts'
import type { BasisPoints, Cents, CpvCode, RdPoint } from './values.ts'
import type { Change, Condition } from './why-not.ts'

/** One thing that is otherwise in a question: a change as `whyNot` knows it, or a branch of the CPV in place of the words. */
export type QuestionChange =
  | Extract<Change, { readonly kind: 'choose-also' | 'choose-label' | 'widen' | 'leave-out' | 'deliver-on' | 'spend-more' }>
  /** `branches`: of two digits (divisions) or three (groups). `cpv`: the codes by which is said how near an offering lies. `near`: the place that the words named. */
  | { readonly kind: 'look-in', readonly branches: readonly string[], readonly cpv: readonly CpvCode[], readonly near: RdPoint | null }

/** What the firms that a question ranks could fill of what is left, together. */
export interface FillsTogether {
  /** Never more than is left. Null: not known; the finding says why. */
  readonly cents: Cents | null
  /** What they fill in any case: the firms that state their capacity. */
  readonly leastCents: Cents
  /** It leans on an estimate of the obligation. */
  readonly estimated: boolean
  readonly finding: Finding
}

/** Whom a question would give, in any order. */
export interface FoundFirms {
  /** `cents`: what it can fill of what is left by itself; null: not known. */
  readonly ranked: readonly { readonly id: string, readonly cents: Cents | null, readonly recognitionBasisPoints: BasisPoints }[]
  readonly pending: readonly string[]
}

/** Looks through a register that is not in the request. It must find whom `search` finds. */
export type FindFirms = (request: Omit<SearchRequest, 'suppliers'>) => FoundFirms

/** What a question would give. */
export interface Reach {
  readonly ranked: number
  readonly pending: number
  readonly fills: FillsTogether
}

/** Somebody to ask, as the caller knows them: an office or a function, no person. */
export interface Coordinator {
  readonly name: string
  readonly contact: Contact
}

/** How many of a unit would fill what is left. */
export interface BlockUnits {
  readonly value: BlockValue
  /** Whole units, rounded up. Null: not known, or the value is a share of what is paid. */
  readonly units: number | null
  /** Where the value is a share of what is paid: what must be paid. Null: not known, or the value is an amount. */
  readonly paidCents: Cents | null
}

/** Another way to fill an obligation, by the table of the rules. */
export interface OtherBlock {
  /** The id of its provision. */
  readonly id: string
  /** Which efforts it is about; null: all. */
  readonly efforts: EffortSelector | null
  /** More than one: the authority and the contractor agree which. Empty: what it is worth is not known. */
  readonly values: readonly BlockUnits[]
  readonly missing: readonly Missing[]
  readonly finding: Finding
}

/** The same question with changes: `need` and `filters` take the place of those of the request. */
interface AskedAgain {
  readonly changes: readonly QuestionChange[]
  readonly question: Pick<SearchRequest, 'need' | 'filters'>
  readonly reach: Reach
  /** Firms that are ranked now and were not, and firms that are pending now and were neither ranked nor pending. */
  readonly more: { readonly ranked: number, readonly pending: number }
  readonly finding: Finding
}

/** The rungs, in the order in which they are given. */
export type NextBestStep =
  | AskedAgain & { readonly kind: 'leave-out', readonly condition: Condition, /** What was chosen there, for a sentence; empty: nothing that can be named. */ readonly chosen: readonly (string | number)[] }
  | AskedAgain & { readonly kind: 'same-branch', readonly branches: readonly string[] }
  | AskedAgain & { readonly kind: 'temporary-badge' }
  | AskedAgain & { readonly kind: 'works-in-region', readonly leftOut: readonly Extract<FilterName, 'municipalities' | 'withinMetres'>[] }
  | { readonly kind: 'other-blocks', readonly blocks: readonly OtherBlock[], readonly finding: Finding }
  | { readonly kind: 'coordinator', readonly coordinator: Coordinator, /** What the firms of the question as it is leave open. Null: not known. */ readonly openCents: Cents | null, readonly finding: Finding }

export interface NextBest {
  /** What is left of the obligation; null: not known. */
  readonly leftCents: Cents | null
  /** `leftCents` is an estimate. */
  readonly estimated: boolean
  /** What the question gives as it is. */
  readonly now: Reach
  /** Only those that give something. */
  readonly steps: readonly NextBestStep[]
  readonly provenance: SearchOutcome['provenance']
}
