import type { ContractFacts } from '../../model/contract.ts'
import { type Notes, noteFact } from '../notes.ts'
import { present } from '../present.ts'
import { type XmlElement, first } from '../xml/element.ts'

/** R2.0.9 has boxes to tick and none for "no": a box that is not ticked leaves the fact unknown. */
export function readReservation (notes: Notes, form: XmlElement): Pick<ContractFacts, 'reservation' | 'reservedExecution'> {
  const conditions = first(form, 'LEFTI')
  const workshop = first(conditions, 'RESTRICTED_SHELTERED_WORKSHOP')
  const mission = first(conditions, 'RESERVED_ORGANISATIONS_SERVICE_MISSION')
  const programme = first(conditions, 'RESTRICTED_SHELTERED_PROGRAM')
  const reserved = workshop ?? mission
  if (reserved !== undefined) noteFact(notes, '/reservation', reserved)
  if (programme !== undefined) noteFact(notes, '/reservedExecution', programme)
  return present({
    reservation: workshop !== undefined ? 'res-ws' as const : mission !== undefined ? 'res-pub-ser' as const : undefined,
    reservedExecution: programme !== undefined ? 'yes' as const : undefined
  })
}
