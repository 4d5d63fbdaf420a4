import type { Kind, Sheet } from './column.ts'
import { CONTRACTS, type ContractPart } from './contracts.ts'
import { LABELS, type LabelPart } from './labels.ts'
import { OFFERINGS, type OfferingPart } from './offerings.ts'
import { SUPPLIERS } from './suppliers.ts'
import type { Supplier } from '@sroi/matcher'

/** What a row of each kind of file describes. */
export interface Parts {
  readonly suppliers: Supplier
  readonly labels: LabelPart
  readonly offerings: OfferingPart
  readonly contracts: ContractPart
}

export const SHEETS: { readonly [K in Kind]: Sheet<Parts[K]> } = { suppliers: SUPPLIERS, labels: LABELS, offerings: OFFERINGS, contracts: CONTRACTS }
