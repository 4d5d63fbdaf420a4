import type { ContractDays } from '../../model/contract.ts'
import type { Notes } from '../notes.ts'
import { present } from '../present.ts'
import { readPublication } from '../read-publication.ts'
import { readDay } from '../values/read-day.ts'
import { type XmlElement, first, textOf } from '../xml/element.ts'
import type { ResultIndex } from './index-result.ts'
import { extensionOf } from './notice-kind.ts'

/** Winner decision and conclusion are two days; each is the notice's when all its contracts have the same. */
export function readDays (notes: Notes, root: XmlElement, index: ResultIndex): ContractDays {
  const extension = extensionOf(root)
  return present({
    publication: readPublication(notes, first(extension, 'Publication', 'PublicationDate'), [first(extension, 'TransmissionDate'), first(root, 'IssueDate')]),
    award: readDay(notes, common(index.contracts.map((contract) => contract.decided)), '/days/award'),
    contract: readDay(notes, common(index.contracts.map((contract) => contract.concluded)), '/days/contract')
  })
}

function common (days: readonly (XmlElement | undefined)[]): XmlElement | undefined {
  return new Set(days.map(textOf)).size === 1 ? days[0] : undefined
}
