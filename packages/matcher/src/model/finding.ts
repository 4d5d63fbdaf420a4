// A finding is the single currency of every answer: what was asked, how it came out, on which facts, by which rule, on which day.
import type { FindingCode } from './finding-code.ts'
import type { Evidence } from './evidence.ts'
import type { Certainty, LegalBasis } from './provision.ts'
import type { IsoDay, Period, Words } from './values.ts'

/** Unknown is never false. */
export type Verdict = 'met' | 'not-met' | 'unknown'

/** How a value is to be read and shown. */
export type FactUnit =
  | 'cents' | 'basis-points' | 'points' | 'metres' | 'count' | 'hundredths' | 'day' | 'text' | 'code' | 'cpv' | 'boolean' | 'texts'

/** One fact that was compared. `value: null` is not known. */
export interface FactUsed {
  readonly name: string
  readonly unit: FactUnit
  readonly value: string | number | boolean | readonly string[] | null
  readonly evidence: Evidence | null
  /** The caller's assumption, not a fact: whatever leans on it is never called due. */
  readonly assumed?: true
}

/** The rule that decided, with what a court would ask for. */
export interface RuleUsed {
  readonly ruleSet: string
  readonly provision: string
  readonly certainty: Certainty
  readonly basis: LegalBasis
  readonly confirmedOn: IsoDay
  /** What the reader should know: why inferred, what is missing, with what the source contradicts itself. */
  readonly note?: Words
}

/** What would settle an unknown: a fact of the contract, the supplier, the case (an application, an objection) or the buyer, or a rule value. */
export interface Missing {
  readonly kind: 'contract-fact' | 'supplier-fact' | 'effort-fact' | 'case-fact' | 'buyer-fact' | 'rule-value' | 'decision'
  /** Name of the fact or topic: `value.awarded`, `threshold`. */
  readonly name: string
}

export interface Finding {
  readonly code: FindingCode
  readonly verdict: Verdict
  readonly facts: readonly FactUsed[]
  readonly rule: RuleUsed | null
  /** The day the finding holds for; null where no day matters. */
  readonly on: IsoDay | null
  readonly missing: readonly Missing[]
  /** A person may decide otherwise here; the engine never does. */
  readonly discretion?: true
  readonly because: readonly Finding[]
}

/** The version of a rule that comes nearest to a day for which none is known: when it holds, and when it was published, where that was too late. */
export interface NearestRule {
  readonly valid: Period
  readonly published?: IsoDay
}

/**
 * The outcome of looking up a provision. Only `in-force` has a value; each of the others says why there is none. `known`: is there any
 * rule on the topic? `nearest`: when there is one for such a contract; null: all speak of other contracts. `contradicting`: the rules
 * that all say they hold.
 */
export type Lookup<V> =
  | { readonly state: 'in-force', readonly value: V, readonly rule: RuleUsed, readonly on: IsoDay }
  | { readonly state: 'value-missing', readonly rule: RuleUsed, readonly on: IsoDay, readonly missing: readonly Missing[] }
  | { readonly state: 'no-provision', readonly on: IsoDay | null, readonly known: boolean, readonly nearest?: NearestRule | null, readonly missing: readonly Missing[] }
  | { readonly state: 'undecided', readonly missing: readonly Missing[], readonly contradicting?: readonly RuleUsed[] }
