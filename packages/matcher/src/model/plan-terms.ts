// What the rules that bind a contract say of the purchases of a mix.
import type { Contract } from './contract.ts'
import type { Finding } from './finding.ts'
import type { MixRules, RecognitionPeriod } from './plan-question.ts'
import type { MergedRuleSet } from './rule-set.ts'
import type { Supplier } from './supplier.ts'
import type { Valuation } from './valuation.ts'
import type { AuthorityId, Cents, IsoDay, IsoInstant } from './values.ts'

export interface PurchaseTermsRequest {
  /** Without a day on which it was concluded, it is assumed to be concluded by `on`, and that is said. */
  readonly contract: Contract
  readonly authority?: AuthorityId
  readonly ruleSet: MergedRuleSet
  readonly suppliers: readonly Supplier[]
  /** The first day on which something can be bought. */
  readonly on: IsoDay
  readonly deadline: IsoDay
  readonly knownAt: IsoInstant
  /** What must be filled in all. Null: not known. */
  readonly dueCents: Cents | null
  /** What is filled or agreed already; purchases may have done all of it. */
  readonly filledCents: Cents
}

/** What counts of a purchase from one supplier, from `on` on. */
export interface SupplierTerms {
  readonly recognition: readonly RecognitionPeriod[]
  /** Is there a day of which it is not known what counts? Nothing leans on it. */
  readonly isOpen: boolean
}

export interface PurchaseTerms {
  readonly rules: MixRules
  /** By the id of the supplier. */
  readonly suppliers: Readonly<Record<string, SupplierTerms>>
  /** What the rules say, and what they leave open. */
  readonly finding: Finding
}

/** What a mix is worth by `value`, with every purchase on the day of its window on which it is worth least. */
export interface MixValued extends Pick<Valuation, 'totalCents' | 'leastCents' | 'finding'> {
  /** Does every purchase fill at least what the mix says, or is that at least not refuted? */
  readonly agrees: boolean
}
