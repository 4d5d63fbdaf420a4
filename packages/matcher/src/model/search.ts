// The question and the answer of a search: a match in somebody's own words, with facets, page by page.
import type { AskedLabel, FilterName } from './filters.ts'
import type { Candidate, Judgement } from './judgement.ts'
import type { ReadNeed } from './lexicon.ts'
import type { MatchOutcome, MatchQuestion, MatchRequest, Need } from './match.ts'

/** What is looked for, in the user's own words, as codes, or both. */
export interface SearchNeed extends Need {
  /** In the user's own words. Codes that stand in it count as `cpv`, a place as `near`, where those are absent. */
  readonly text?: string
}

/** The part of the request that a person fills in. */
export interface SearchQuestion extends Omit<MatchQuestion, 'need'> {
  readonly need?: SearchNeed
  /** How many of those that are pending, and of those that are refused, are shown; absent: as many as `show` says. */
  readonly showAside?: number
  /** `next` of an earlier answer to the same question: the list it belongs to goes on, the others show nothing. */
  readonly after?: string
}

export interface SearchRequest extends Omit<MatchRequest, 'need'> {
  readonly need?: SearchNeed
  readonly showAside?: number
  readonly after?: string
}

/** Conditions whose values a user chooses from. */
export type FacetName = Extract<FilterName, 'standings' | 'labels' | 'municipalities' | 'worksIn' | 'divisions' | 'withinMetres' | 'mostLeadTimeDays'>

/** One value of a facet, with what the answer would be if it alone were chosen there. */
export interface FacetValue {
  readonly value: string | number | AskedLabel
  readonly ranked: number
  /** Those of which the register says that they have the value; who may have it is not counted. */
  readonly pending: number
  readonly refused: number
  readonly chosen: boolean
}

export interface Facet {
  readonly name: FacetName
  /** Numbers in order; else most ranked first. */
  readonly values: readonly FacetValue[]
  /** Values that are not listed: there are too many. */
  readonly more: number
}

/** A list of which a page is shown, and all are counted. */
export interface Page<T> {
  readonly total: number
  readonly items: readonly T[]
  /** Pass it as `after` to go on; null: this is the end. */
  readonly next: string | null
}

/** Where a text was found, in UTF-16 units; `until` exclusive. */
export interface Mark {
  readonly from: number
  readonly until: number
}

/** Where the words of the need stand in what is shown of a supplier. */
export interface Marks {
  readonly name: readonly Mark[]
  readonly title: readonly Mark[]
  readonly text: readonly Mark[]
}

/** A list with which words are read, beside the lexicon. */
export interface ListVersion {
  readonly id: string
  readonly version: string
}

export interface SearchOutcome extends Omit<MatchOutcome, 'ranked' | 'pending' | 'refused' | 'provenance'> {
  /** How the words of the need were read; null: it has none. */
  readonly read: ReadNeed | null
  readonly ranked: Page<Candidate>
  readonly pending: Page<Judgement>
  readonly refused: Page<Judgement>
  readonly facets: readonly Facet[]
  /** By the id of a supplier that is shown; empty without words. */
  readonly marks: Readonly<Record<string, Marks>>
  readonly provenance: MatchOutcome['provenance'] & { readonly lexicon: { readonly id: string, readonly version: string }, readonly lists?: readonly ListVersion[] }
}
