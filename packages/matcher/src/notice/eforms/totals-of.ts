import { type XmlElement, first } from '../xml/element.ts'
import type { ResultIndex } from './index-result.ts'

/** The estimate for everything in the notice together. */
export function estimateOf (root: XmlElement): XmlElement | undefined {
  return first(root, 'ProcurementProject', 'RequestedTenderTotal', 'EstimatedOverallContractAmount')
}

/** What was awarded in the notice altogether. */
export function totalOf (index: ResultIndex): XmlElement | undefined {
  return first(index.element, 'TotalAmount')
}
