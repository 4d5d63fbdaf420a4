import type { ContractParty } from '../../model/contract-party.ts'
import type { Notes } from '../notes.ts'
import { type XmlElement, all, first } from '../xml/element.ts'
import { readOrganisation } from './read-organisation.ts'

/**
 * The contractors of one award. R2.0.9 marks a group but not who leads it, so all its members are alike; it never names subcontractors.
 */
export function readParties (notes: Notes, awarded: XmlElement, at: string): readonly ContractParty[] {
  const group = first(awarded, 'AWARDED_TO_GROUP') ?? first(awarded, 'CONTRACTORS', 'AWARDED_TO_GROUP')
  const addresses = [...all(awarded, 'CONTRACTORS', 'CONTRACTOR', 'ADDRESS_CONTRACTOR'), ...all(awarded, 'CONTRACTOR', 'ADDRESS_CONTRACTOR')]
  const parties: ContractParty[] = []
  for (const address of addresses) {
    const organisation = readOrganisation(notes, address, `${at}/parties/${parties.length}`)
    if (organisation === undefined) continue
    if (group !== undefined) parties.push({ ...organisation, role: 'consortium-member' })
    else if (addresses.length === 1) parties.push({ ...organisation, role: 'main' })
    else parties.push(organisation)
  }
  return parties
}
