import type { ContractDays } from '../../model/contract.ts'
import type { Notes } from '../notes.ts'
import { present } from '../present.ts'
import { readPublication } from '../read-publication.ts'
import { readDay } from '../values/read-day.ts'
import { type XmlElement, first, textOf } from '../xml/element.ts'
import type { ResultIndex, SettledContract } from './index-result.ts'
import { extensionOf } from './notice-kind.ts'

/**
 * Winner decision and conclusion are two days; each is the notice's when all its contracts have the same. A lot that has a winner but no
 * contract yet has neither, and then the notice has none.
 */
export function readDays (notes: Notes, root: XmlElement, index: ResultIndex): ContractDays {
  const extension = extensionOf(root)
  return present({
    publication: readPublication(notes, first(extension, 'Publication', 'PublicationDate'), [first(extension, 'TransmissionDate'), first(root, 'IssueDate')]),
    award: readDay(notes, common(index, (contract) => contract.decided), '/days/award'),
    contract: readDay(notes, common(index, (contract) => contract.concluded), '/days/contract')
  })
}

function common (index: ResultIndex, day: (contract: SettledContract) => XmlElement | undefined): XmlElement | undefined {
  const pending = [...index.ofLot.values()].some((results) => results.some(({ status, contracts }) => status === 'selec-w' && contracts.length === 0))
  if (pending) return undefined
  const days = index.contracts.map(day)
  return new Set(days.map(textOf)).size === 1 ? days[0] : undefined
}
