import type { Framework } from '../../model/contract-change.ts'
import { type Notes, noteFact, noteGap } from '../notes.ts'
import { present } from '../present.ts'
import { publishedAmount, readAmount } from '../values/read-amount.ts'
import { type XmlElement, all, first } from '../xml/element.ts'
import { frameworkOfLot } from './framework-of-lot.ts'
import type { ResultIndex } from './index-result.ts'

/**
 * The contract is a framework when a lot is one. Only an undivided framework has one ceiling: the maximum of the result, of the lot, or of
 * the procedure; of several lots each maximum is in its gap.
 */
export function readFramework (notes: Notes, lots: readonly { readonly lot: XmlElement, readonly name: string }[], index: ResultIndex): Framework | undefined {
  const frameworks = lots.flatMap(({ lot, name }) => {
    const framework = frameworkOfLot(lot)
    return framework === undefined ? [] : [{ ...framework, name }]
  })
  const [one] = frameworks
  if (one === undefined) return undefined
  noteFact(notes, '/framework', one.element)
  if (lots.length > 1) {
    for (const { name, maximum } of frameworks) noteGap(notes, 'framework', '/framework/callOffs', { concerns: name, published: publishedAmount(maximum) })
    return {}
  }
  const ofResult = all(index.element, 'LotResult', 'FrameworkAgreementValues', 'MaximumValueAmount')[0] ??
    first(index.element, 'OverallMaximumFrameworkContractsAmount')
  const maximum = ofResult ?? one.maximum
  noteGap(notes, 'framework', '/framework/callOffs', { published: publishedAmount(maximum) })
  return present({ ceiling: readAmount(notes, maximum, '/framework/ceiling') })
}
