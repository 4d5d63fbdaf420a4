import type { Reservation, ReservedExecution } from '../../model/contract-kind.ts'
import type { ContractFacts } from '../../model/contract.ts'
import { type Notes, noteFact, noteGap } from '../notes.ts'
import { present } from '../present.ts'
import { type XmlElement, all, textOf } from '../xml/element.ts'

const RESERVATIONS: readonly Reservation[] = ['none', 'res-ws', 'res-pub-ser']
const EXECUTIONS: readonly ReservedExecution[] = ['yes', 'no', 'not-known']

/** BT-71 and BT-736 of a lot, as coded. Two different codes for one lot are no answer. */
export function readReservation (notes: Notes, terms: XmlElement | undefined, at: string, concerns: string | null): Pick<ContractFacts, 'reservation' | 'reservedExecution'> {
  const participation = all(terms, 'TendererQualificationRequest', 'SpecificTendererRequirement', 'TendererRequirementTypeCode')
  const execution = all(terms, 'ContractExecutionRequirement', 'ExecutionRequirementCode')
  return present({
    reservation: readCode(notes, participation.filter(onList('reserved-procurement')), RESERVATIONS, `${at}/reservation`, concerns),
    reservedExecution: readCode(notes, execution.filter(onList('reserved-execution')), EXECUTIONS, `${at}/reservedExecution`, concerns)
  })
}

function onList (name: string): (element: XmlElement) => boolean {
  return (element) => element.attributes.get('listName') === name
}

function readCode<C extends string> (notes: Notes, elements: readonly XmlElement[], codes: readonly C[], pointer: string, concerns: string | null): C | undefined {
  const stated = [...new Set(elements.map((element) => textOf(element) ?? ''))]
  const [element] = elements
  if (element === undefined) return undefined
  const code = stated.length === 1 ? codes.find((one) => one === stated[0]) : undefined
  if (code === undefined) noteGap(notes, 'unreadable', pointer, { concerns, published: stated.join(', ') })
  else noteFact(notes, pointer, element)
  return code
}
