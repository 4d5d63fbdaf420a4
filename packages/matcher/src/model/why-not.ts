// Why does a firm not stand among those that count, and what is the least that would change it?
import type { AskedLabel, FilterName } from './filters.ts'
import type { Candidate, Judgement } from './judgement.ts'
import type { Standing } from './supplier.ts'
import type { Cents, IsoDay } from './values.ts'

/** What can be asked for and left out again. */
export type Condition = FilterName | 'text' | 'sameDivisionOnly' | 'reservation'

/** Facts that a firm can state when they are missing. */
export type StatedFact = 'worksIn' | 'place.point' | 'offerings.cpv' | 'offerings.leadTimeDays' | 'offerings.capacity'

/**
 * One thing that could be otherwise: in the question, or with the firm. Nothing a firm cannot change: not its past, not where it sits. `offering`: the id
 * of the offering it is about.
 */
export type Change =
  | { readonly kind: 'choose-also', readonly condition: 'standings' | 'municipalities' | 'worksIn' | 'divisions', readonly value: string }
  | { readonly kind: 'choose-label', readonly label: AskedLabel }
  | { readonly kind: 'widen', readonly condition: 'withinMetres' | 'mostLeadTimeDays' | 'leastCapacityCents' | 'mostMinimumOrderCents', readonly to: number }
  | { readonly kind: 'leave-out', readonly condition: Condition }
  | { readonly kind: 'deliver-on', readonly day: IsoDay }
  | { readonly kind: 'spend-more', readonly toCents: Cents }
  /** The firm states a fact that the register lacks; `value`: what it must be, at most or at least as the condition asks; null: where it lies, near enough. */
  | { readonly kind: 'firm-states', readonly fact: StatedFact, readonly offering: string | null, readonly value: string | number | null }
  /** It offers what is asked for, then: the offering named, or a first one. */
  | { readonly kind: 'firm-offers', readonly offering: string | null }
  | { readonly kind: 'firm-lowers-minimum', readonly offering: string, readonly toCents: Cents }
  | { readonly kind: 'firm-obtains-label', readonly scheme: string, readonly level: string | null }
  | { readonly kind: 'firm-is-admitted', readonly standing: Extract<Standing, 'full' | 'temporary'> }

export type ChangeKind = Change['kind']

/** What a change costs whoever makes it, in points of your own; only their order and their sums matter. Whole numbers from 0. */
export type ChangeCosts = Readonly<Record<ChangeKind, number>>

/** Changes that together make the firm count; without any one of them it would not. */
export interface Counterfactual {
  readonly changes: readonly Change[]
  readonly cost: number
  /** The firm as it would then be ranked. */
  readonly judgement: Candidate
}

export interface WhyNot {
  readonly place: 'ranked' | 'pending' | 'refused' | 'outside'
  /** Its place among the ranked, from 1; null: it is not ranked. */
  readonly rank: number | null
  /** With every condition that it does not meet, and every rule. */
  readonly judgement: Candidate | Judgement
  /** At most three, the cheapest first, each about something else. Empty when it is ranked, or when nothing of the kind would do. */
  readonly counterfactuals: readonly Counterfactual[]
}
