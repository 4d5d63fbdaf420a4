import { type XmlElement, all, first, textOf } from '../xml/element.ts'

interface FrameworkOfLot {
  readonly element: XmlElement
  /** The most that may be bought under it, where it is stated before the award. */
  readonly maximum: XmlElement | undefined
}

/** A lot whose technique is a framework agreement; `none` is a code too. */
export function frameworkOfLot (lot: XmlElement): FrameworkOfLot | undefined {
  const element = all(lot, 'TenderingProcess', 'ContractingSystem', 'ContractingSystemTypeCode')
    .find((code) => code.attributes.get('listName') === 'framework-agreement' && textOf(code) !== 'none')
  if (element === undefined) return undefined
  const total = first(lot, 'ProcurementProject', 'RequestedTenderTotal')
  return {
    element,
    maximum: first(total, 'UBLExtensions', 'UBLExtension', 'ExtensionContent', 'EformsExtension', 'FrameworkMaximumAmount') ??
      first(lot, 'TenderingProcess', 'FrameworkAgreement', 'EstimatedMaximumValueAmount')
  }
}
