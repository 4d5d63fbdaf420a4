import type { ContractParty } from '../../model/contract-party.ts'
import { type Notes, noteGap } from '../notes.ts'
import type { TenderingParty } from './index-result.ts'
import { type Organisations, readOrganisation } from './read-organisations.ts'

/** One tenderer is the main contractor; of several the leader is, and the others are members of its consortium; then the subcontractors. */
export function readParties (notes: Notes, party: TenderingParty | undefined, organisations: Organisations, language: string | undefined, at: string): readonly ContractParty[] {
  const stated = [
    ...(party?.tenderers ?? []).map(({ id, leads }) => ({ id, role: leads ? 'main' as const : 'consortium-member' as const })),
    ...(party?.subcontractors ?? []).map((id) => ({ id, role: 'subcontractor' as const }))
  ]
  const parties: ContractParty[] = []
  for (const { id, role } of stated) {
    const pointer = `${at}/parties/${parties.length}`
    const organisation = readOrganisation(notes, organisations.get(id), language, pointer)
    if (organisation === undefined) noteGap(notes, 'unreadable', pointer, { published: id })
    else parties.push({ ...organisation, role })
  }
  return parties
}
