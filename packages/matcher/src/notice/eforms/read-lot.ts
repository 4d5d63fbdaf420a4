import type { Stage } from '../../model/contract-kind.ts'
import type { ContractFacts } from '../../model/contract.ts'
import { nameOfLot } from '../name-of-lot.ts'
import { type Notes, noteAbsent } from '../notes.ts'
import { present } from '../present.ts'
import { settleAwarded } from '../settle-awarded.ts'
import { readAmount } from '../values/read-amount.ts'
import { type XmlElement, all, first, textOf } from '../xml/element.ts'
import { inLanguage } from './in-language.ts'
import { type AwardContext, readAwards } from './read-awards.ts'
import { readProject } from './read-project.ts'
import { readReservation } from './read-reservation.ts'
import { readTerms } from './read-terms.ts'

interface PlaceOfLot {
  /** Where the facts go: a lot of its own, or the contract itself (``) when the notice has one lot. */
  readonly at: string
  /** What is searched for passages. */
  readonly passages: readonly XmlElement[]
  /** The awarded total of the notice, when the notice has one lot. */
  readonly total: XmlElement | undefined
}

export function readLot (notes: Notes, lot: XmlElement, id: string, context: AwardContext, stage: Stage, { at, passages, total }: PlaceOfLot): ContractFacts {
  const project = first(lot, 'ProcurementProject')
  const concerns = at === '' ? null : nameOfLot(id, textOf(inLanguage(all(project, 'Name'), context.language)))
  const terms = readTerms(notes, passages, project, at)
  const awards = readAwards(notes, context, id, at, concerns)
  const facts: ContractFacts = {
    ...readProject(notes, project, context.language, at, concerns),
    ...readReservation(notes, first(lot, 'TenderingTerms'), at, concerns),
    ...(awards.length > 0 && { awards }),
    ...(terms !== undefined && { terms })
  }
  if (stage === 'profile' || stage === 'planned') return facts
  const estimated = readAmount(notes, first(project, 'RequestedTenderTotal', 'EstimatedOverallContractAmount'), `${at}/value/estimated`, concerns)
  const stated = readAmount(notes, total, `${at}/value/awarded`, concerns)
  if (stage !== 'call' && awards.length === 0) noteAbsent(notes, `${at}/awards`, concerns)
  const awarded = stage === 'call' ? stated : settleAwarded(notes, stated, awards, at, concerns)
  const value = present({ estimated, awarded })
  return Object.keys(value).length === 0 ? facts : { ...facts, value }
}
