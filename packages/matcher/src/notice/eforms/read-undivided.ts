// A contract without division has one technical lot in eForms; its facts are the contract's.
import type { Stage } from '../../model/contract-kind.ts'
import type { ContractFacts } from '../../model/contract.ts'
import { type Notes, adoptNotes, startNotes } from '../notes.ts'
import { present } from '../present.ts'
import { readAmount } from '../values/read-amount.ts'
import { type XmlElement, elementsOf, first } from '../xml/element.ts'
import { idOfLot } from './lots-of.ts'
import type { AwardContext } from './read-awards.ts'
import { readLot } from './read-lot.ts'
import { readProject } from './read-project.ts'
import { readTerms } from './read-terms.ts'
import { estimateOf, totalOf } from './totals-of.ts'

/** The procedure fills in what the lot does not say. A planned procedure may have no lot at all. */
export function readUndivided (notes: Notes, root: XmlElement, lot: XmlElement | undefined, context: AwardContext, stage: Stage): ContractFacts {
  const passages = [...elementsOf(root), ...elementsOf(lot)]
  const facts = lot === undefined ? withTerms(readTerms(notes, passages, undefined, '')) : readLot(notes, lot, idOfLot(lot, 0), context, stage, { at: '', passages, total: totalOf(context.index) })
  const ofProcedure = readProcedure(notes, root, context.language, facts)
  const joined: ContractFacts = { ...ofProcedure, ...facts, ...present({ title: ofProcedure.title ?? facts.title }) }
  if (stage === 'profile' || stage === 'planned' || facts.value?.estimated !== undefined || notes.gapPointers.has('/value/estimated')) {
    return joined
  }
  const value = present({ estimated: readAmount(notes, estimateOf(root), '/value/estimated'), awarded: facts.value?.awarded })
  return { ...joined, ...(Object.keys(value).length > 0 && { value }) }
}

function withTerms (terms: ContractFacts['terms']): ContractFacts {
  return present({ terms })
}

/**
 * The procedure is read on paper of its own: only what the lot lacks is copied, with its places and gaps; and its title, which is the one
 * the notice is known by.
 */
function readProcedure (notes: Notes, root: XmlElement, language: string | undefined, ofLot: ContractFacts): ContractFacts {
  const paper = startNotes()
  const facts = readProject(paper, first(root, 'ProcurementProject'), language, '', null)
  for (const key of Object.keys(facts)) {
    if (key === 'title' || !(key in ofLot)) adoptNotes(notes, paper, `/${key}`)
  }
  return facts
}
