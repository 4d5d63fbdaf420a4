// The chain of a tenant as an export reads it: all of one moment, from one position to the newest. Types only.
import type { RuleSet, Supplier } from '@sroi/matcher'
import type { KeptReceipt, Authority } from './store.ts'

/** A receipt as it is kept. */
export interface ChainReceipt extends Pick<KeptReceipt, 'id' | 'kind' | 'createdAt' | 'position' | 'previousHash' | 'payloadDigest' | 'hash'> {
  /** The canonical JSON that was hashed; null when it was erased. */
  readonly payload: string | null
  /** The position of the receipt that says it was erased; null when none does. */
  readonly erasedBy: number | null
}

/** A supplier from a revision on; `facts` null: it left the register. */
export interface SupplierFacts {
  readonly id: string
  readonly revision: number
  readonly facts: Supplier | null
}

export interface ChainRead {
  readonly tenant: { readonly id: string, readonly name: string }
  readonly from: number
  /** `from - 1` when there is nothing from there on. */
  readonly to: number
  /** The hash of the receipt before the first one; null for the first of all. */
  readonly previousHash: string | null
  /** By position. */
  receipts (): AsyncIterable<ChainReceipt>
  /** The rule set of that digest; null when there is none. */
  ruleSet (sha256: string): Promise<RuleSet | null>
  authorities (): Promise<readonly Authority[]>
  /** Every version of every supplier, by revision. */
  suppliers (): AsyncIterable<SupplierFacts>
}
