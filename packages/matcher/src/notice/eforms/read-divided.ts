// A contract in several lots: each lot has its facts, the procedure has the common ones.
import type { Stage } from '../../model/contract-kind.ts'
import type { ContractFacts, Lot } from '../../model/contract.ts'
import { type Notes, noteFact, noteGap } from '../notes.ts'
import { present } from '../present.ts'
import { publishedAmount } from '../values/read-amount.ts'
import { type XmlElement, elementsOf, first } from '../xml/element.ts'
import { idOfLot } from './lots-of.ts'
import type { AwardContext } from './read-awards.ts'
import { readLot } from './read-lot.ts'
import { readProject } from './read-project.ts'
import { readTerms } from './read-terms.ts'
import { estimateOf, totalOf } from './totals-of.ts'

/** The total of several lots is the sum of no contract: it goes into a gap. */
export function readDivided (notes: Notes, root: XmlElement, elements: readonly XmlElement[], context: AwardContext, stage: Stage): ContractFacts & { readonly lots: readonly Lot[] } {
  const project = first(root, 'ProcurementProject')
  const facts = readProject(notes, project, context.language, '', null)
  const terms = readTerms(notes, elementsOf(root), project, '')
  if (stage !== 'profile' && stage !== 'planned') {
    noteGap(notes, 'several-lots', '/value', { published: publishedAmount(totalOf(context.index)) ?? publishedAmount(estimateOf(root)) })
  }
  const lots = elements.map((element, index) => {
    const at = `/lots/${index}`
    const id = idOfLot(element, index)
    noteFact(notes, `${at}/id`, first(element, 'ID') ?? element)
    return { id, ...readLot(notes, element, id, context, stage, { at, passages: elementsOf(element), total: undefined }) }
  })
  return { ...facts, ...present({ terms }), lots }
}
