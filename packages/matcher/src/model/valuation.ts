// The question and the answer of `value`: what efforts are worth, and what is short.
import type { BadgeRule } from './admission-rules.ts'
import type { Contract } from './contract.ts'
import type { Effort } from './effort.ts'
import type { FactUsed, Finding, Lookup, Missing, RuleUsed, Verdict } from './finding.ts'
import type { MergedRuleSet } from './rule-set.ts'
import type {
  AdditionalityRule, BonusRule, BuildingBlockRule, EffortSelector, EntryRoundingRule, LookBackRule, PurchaseRecognitionRule, ReferenceDayRule, ShortfallRule
} from './valuation-rules.ts'
import type { AuthorityId, Cents, IsoDay, IsoInstant } from './values.ts'

/** How a shortfall was dealt with. What is absent is not known. */
export interface Settlement {
  /** A reasonable period to repair: not given, still running, or over. */
  readonly repair?: 'not-given' | 'running' | 'over'
  /** What a person decided about fault. The engine never decides it. */
  readonly fault?: 'contractor' | 'not-contractor'
}

/** The part of the request that a person fills in. */
export interface ValuationQuestion {
  readonly contract: Contract
  /** Whose rules are asked for. Absent: those of a region that is no authority of its own. */
  readonly authority?: AuthorityId
  readonly efforts: readonly Effort[]
  /** What must be filled. Absent: no shortfall is assessed. */
  readonly dueCents?: Cents
  readonly settlement?: Settlement
}

export interface ValuationRequest extends ValuationQuestion {
  readonly ruleSet: MergedRuleSet
  /** The day the question is asked. */
  readonly on: IsoDay
  /** What was published up to this moment is known. */
  readonly knownAt: IsoInstant
}

/** What one entry is worth. */
export interface EffortValued {
  readonly id: string
  /** Does it count? */
  readonly verdict: Verdict
  /** Null: not known. */
  readonly cents: Cents | null
  /** What it is worth in any case. */
  readonly leastCents: Cents
  readonly finding: Finding
}

export interface Shortfall {
  /** What was due and not filled. Null: not known. */
  readonly shortCents: Cents | null
  /** What the contractor owes because of it. Null: not known, or for a person to decide. */
  readonly penaltyCents: Cents | null
  readonly finding: Finding
}

export interface Valuation {
  readonly efforts: readonly EffortValued[]
  /** Null as soon as the value of one entry is not known. */
  readonly totalCents: Cents | null
  readonly leastCents: Cents
  readonly finding: Finding
  /** Null when no amount due was given. */
  readonly shortfall: Shortfall | null
  readonly provenance: {
    readonly matcher: string
    readonly ruleSets: readonly { readonly id: string, readonly version: string }[]
    readonly on: IsoDay
    readonly knownAt: IsoInstant
  }
}

/** A provision that holds, or of which that is not known: then `missing` says what would settle it. */
export interface Row<V> {
  readonly value: V | null
  /** Which efforts it speaks of; null: all. */
  readonly efforts: EffortSelector | null
  readonly rule: RuleUsed
  readonly on: IsoDay | null
  readonly missing: readonly Missing[]
}

/** A rule on purchases that holds. */
export type RecognitionInForce = Extract<Lookup<PurchaseRecognitionRule>, { state: 'in-force' }>

/** The provisions that decide what an effort is worth, as found for this contract and, where that selects them, the day of a purchase. */
export interface ValuationRules {
  readonly buildingBlocks: readonly Row<BuildingBlockRule>[]
  /** Where there is no row: why not, and when there is one. */
  readonly noBlocks: readonly FactUsed[]
  readonly bonuses: readonly Row<BonusRule>[]
  readonly additionality: readonly Row<AdditionalityRule>[]
  readonly lookBack: Lookup<LookBackRule>
  readonly referenceDay: Lookup<ReferenceDayRule>
  readonly purchaseRecognition: Lookup<PurchaseRecognitionRule>
  /** What the region's own badge counts for. */
  readonly badge: Lookup<BadgeRule>
  readonly shortfall: Lookup<ShortfallRule>
  readonly entryRounding: Lookup<EntryRoundingRule>
}
