// What a user asks of suppliers beside what is needed. The conditions define the question: who does not meet one stands outside it.
import type { Standing } from './supplier.ts'
import type { AuthorityId, Cents } from './values.ts'

/** A label of a scheme. Without a level: any of them. */
export interface AskedLabel {
  readonly scheme: string
  /** Null: the scheme has no levels, or the holding has none. */
  readonly level?: string | null
}

/** Each is one condition, and all must be met; the values within one are alternatives. An absent or empty one asks nothing. */
export interface Filters {
  /** How it stands on the day of delivery. */
  readonly standings?: readonly Standing[]
  /** A label that holds on the day of delivery. */
  readonly labels?: readonly AskedLabel[]
  /** Where it sits. */
  readonly municipalities?: readonly AuthorityId[]
  /** Where it works; where it sits counts as well. */
  readonly worksIn?: readonly AuthorityId[]
  /** CPV divisions (two digits) or groups (three) of which it offers something. A code that names a division only may lie in any of its groups. */
  readonly divisions?: readonly string[]
  /** As the crow flies, the edge included, from where the need, else the contract, else the authority lies. 0 is that point itself. */
  readonly withinMetres?: number
  readonly mostLeadTimeDays?: number
  /** What it can still take on in a year, excluding VAT, at least. */
  readonly leastCapacityCents?: Cents
  /** The order it takes at least, excluding VAT, is at most this. A firm that states no minimum has none. */
  readonly mostMinimumOrderCents?: Cents
}

/** The name of a condition. */
export type FilterName = keyof Filters
