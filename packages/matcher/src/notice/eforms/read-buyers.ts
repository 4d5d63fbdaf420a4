import type { Organisation } from '../../model/contract-party.ts'
import { noteJointBuyers } from '../note-joint-buyers.ts'
import { type Notes, noteGap } from '../notes.ts'
import { type XmlElement, all, first, textOf } from '../xml/element.ts'
import { type Organisations, readOrganisation } from './read-organisations.ts'

/** Every contracting party, in the order of the notice; one that refers to no organisation of the notice is a gap. */
export function readBuyers (notes: Notes, root: XmlElement, organisations: Organisations, language: string | undefined): readonly Organisation[] {
  const buyers: Organisation[] = []
  let buysForOthers = false
  for (const reference of all(root, 'ContractingParty', 'Party', 'PartyIdentification', 'ID')) {
    const id = textOf(reference)
    const organisation = organisations.get(id ?? '')
    const buyer = readOrganisation(notes, organisation, language, `/buyers/${buyers.length}`)
    if (buyer === undefined) {
      noteGap(notes, 'unreadable', `/buyers/${buyers.length}`, { published: id })
      continue
    }
    buyers.push(buyer)
    const central = textOf(first(organisation, 'AcquiringCPBIndicator')) === 'true' || textOf(first(organisation, 'AwardingCPBIndicator')) === 'true'
    buysForOthers ||= central
  }
  noteJointBuyers(notes, buyers, buysForOthers)
  return buyers
}
