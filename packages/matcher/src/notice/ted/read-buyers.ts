import type { Organisation } from '../../model/contract-party.ts'
import { noteJointBuyers } from '../note-joint-buyers.ts'
import type { Notes } from '../notes.ts'
import { type XmlElement, all, first } from '../xml/element.ts'
import { readOrganisation } from './read-organisation.ts'

/** Every buyer: the one that sent the notice, then the others. */
export function readBuyers (notes: Notes, form: XmlElement): readonly Organisation[] {
  const body = first(form, 'CONTRACTING_BODY')
  const addresses = [...all(body, 'ADDRESS_CONTRACTING_BODY'), ...all(body, 'ADDRESS_CONTRACTING_BODY_ADDITIONAL')]
  const buyers: Organisation[] = []
  for (const address of addresses) {
    const buyer = readOrganisation(notes, address, `/buyers/${buyers.length}`)
    if (buyer !== undefined) buyers.push(buyer)
  }
  const buysForOthers = first(body, 'JOINT_PROCUREMENT_INVOLVED') !== undefined || first(body, 'CENTRAL_PURCHASING') !== undefined
  noteJointBuyers(notes, buyers, buysForOthers)
  return buyers
}
