// An amount as a source states it, before anybody reckons with it.
import type { BasisPoints, Cents } from './values.ts'

/** An amount of money. Euros are whole cents; another currency stays as it was published and is never converted. */
export interface Amount {
  /** Present only for euros. */
  readonly cents?: Cents
  /** ISO 4217; absent is `EUR`. */
  readonly currency?: string
  /** The figure as it stands in the source. */
  readonly published?: string
  /** Absent is `excluding`: notices and thresholds state amounts without VAT. */
  readonly vat?: 'excluding' | 'including'
  /** With `vat: 'including'`: the rate it includes, 2100 for 21 %. Without it the amount cannot be used. */
  readonly vatRateBasisPoints?: BasisPoints
}
