// What is said of one supplier: does a purchase from it count, how much can it fill, and how well does it fit?
import type { Finding, Verdict } from './finding.ts'
import type { Criterion } from './ranking-rule.ts'
import type { Contact, Offering, Standing } from './supplier.ts'
import type { BasisPoints, Cents, IsoDay } from './values.ts'

export interface Contribution {
  readonly criterion: Criterion
  readonly weight: BasisPoints
  readonly fit: BasisPoints
  readonly points: number
  readonly finding: Finding
}

/** How much of what is left a supplier can fill. */
export interface Fillable {
  /** Null: what is left, or the capacity, is not known. */
  readonly cents: Cents | null
  /** The purchase that fills it, excluding VAT. */
  readonly purchaseCents: Cents | null
  /** True when it leans on an estimate of the obligation. */
  readonly estimated: boolean
  readonly finding: Finding
}

export interface Judgement {
  readonly supplier: SupplierSummary
  readonly verdict: Verdict
  /** The whole tree: would a purchase from this supplier count? */
  readonly finding: Finding
  /** What the user asks of suppliers, condition by condition; unknown where the register does not say. Empty: nothing is asked. */
  readonly asked: readonly Finding[]
  /** For a reserved contract: may this supplier perform it? Null where the contract is not reserved. */
  readonly reservation: Finding | null
}

export interface Candidate extends Judgement {
  /** Sum of the contributions, 0 to 10 000. */
  readonly score: number
  readonly contributions: readonly Contribution[]
  readonly fillable: Fillable
  readonly recognitionBasisPoints: BasisPoints
  /** The last day on which a purchase counts as far as known; null: open. */
  readonly countsUntil: IsoDay | null
}

/** What a page shows of a supplier, so that an answer can be read on its own. */
export interface SupplierSummary {
  readonly id: string
  readonly name: string
  readonly scheme: string
  readonly town: string
  readonly standing: Standing | null
  readonly offering: Pick<Offering, 'id' | 'title' | 'text' | 'cpv'> | null
  readonly contact: Contact
}
