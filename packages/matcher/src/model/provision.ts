// One dated rule value: which contracts it is for, on which days it holds, since when it is known, and where it stands.
import type { Nature, Trigger } from './contract-kind.ts'
import type { EuThresholdType } from './eu-threshold.ts'
import type { Band, EffortSelector } from './valuation-rules.ts'
import type { BasisPoints, IsoDay, Period, Words } from './values.ts'

/** Where a value stands. `article` is null when the source has no articles. */
export interface LegalBasis {
  readonly title: string
  readonly article: string | null
  /** Null when the source has no address of its own. */
  readonly url: string | null
  /** The day the source itself is dated, if it says. */
  readonly dated?: IsoDay
}

/**
 * `confirmed`: read in the text, every part of the value. `inferred`: stated by a source for the whole region, or by the project's
 * commission; or the text leaves a part open that we read into it (VAT, what a year is). `note` says which. `missing`: looked for
 * and not readable; the value is null and every answer that needs it is unknown.
 */
export type Certainty = 'confirmed' | 'inferred' | 'missing'

/**
 * Which day decides whether a provision applies: a day of the contract, or the day a term starts or would end. Null: the text
 * does not say.
 */
export type SelectingDay = 'publication' | 'award' | 'contract' | 'delivery' | 'term-start' | 'term-end'

/** One dated rule value with its source. */
export interface Provision<V> {
  /** Unique in the rule set; findings name it. */
  readonly id: string
  readonly value: V | null
  readonly certainty: Certainty
  /** Only for these triggers, natures, labour shares, sums and, where the topic is about efforts, efforts; absent: for all. */
  readonly when?: {
    readonly triggers?: readonly Trigger[]
    readonly natures?: readonly Nature[]
    /** Only for contracts of which at least, or less than, this part of the sum pays for labour. */
    readonly labourShare?: { readonly atLeastBasisPoints?: BasisPoints, readonly belowBasisPoints?: BasisPoints }
    /** Only for contracts whose sum, in cents excluding VAT, lies in this band. Not for the topics that make the sum: `threshold` and `base`. */
    readonly sumCents?: Band
    readonly thresholdTypes?: readonly EuThresholdType[]
    readonly efforts?: EffortSelector
  }
  /** The first clock: the days on which it holds. */
  readonly valid: Period
  /** The second clock: the day from which it could be known. */
  readonly published: IsoDay
  /** The day from which it was known to be no longer so (a correction is a new provision). */
  readonly withdrawn?: IsoDay
  readonly selectedBy: SelectingDay | null
  readonly basis: LegalBasis
  /** When somebody last compared the value with the source. */
  readonly confirmedOn: IsoDay
  /** The id of the provision in an underlying rule set whose place it takes, on the days it holds itself and once it is known. */
  readonly replaces?: string
  /** What the reader should know: why inferred, what is missing. */
  readonly note?: Words
}

export type Operator = '>=' | '>'
