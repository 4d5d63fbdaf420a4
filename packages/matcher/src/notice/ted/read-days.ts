import type { Award } from '../../model/contract-party.ts'
import type { ContractDays } from '../../model/contract.ts'
import { type Notes, noteSamePlace } from '../notes.ts'
import { present } from '../present.ts'
import { readPublication } from '../read-publication.ts'
import { type XmlElement, first } from '../xml/element.ts'

/** In the ex-ante notice the same element is the day of the award decision: there is no contract yet. */
const EX_ANTE_FORM = 'F15'

/** The day of the contract is known when one contract was awarded, or all on the same day. */
export function readDays (notes: Notes, root: XmlElement, form: XmlElement, code: string, awards: readonly { readonly award: Award, readonly pointer: string }[]): ContractDays {
  const coded = first(root, 'CODED_DATA_SECTION')
  const publication = readPublication(notes, first(coded, 'REF_OJS', 'DATE_PUB'), [
    first(form, 'COMPLEMENTARY_INFO', 'DATE_DISPATCH_NOTICE'),
    first(coded, 'CODIF_DATA', 'DS_DATE_DISPATCH')
  ])
  const on = awards[0]?.award.on
  const single = on !== undefined && awards.every(({ award }) => award.on === on) ? on : undefined
  if (single === undefined) return present({ publication })
  const decision = code === EX_ANTE_FORM
  noteSamePlace(notes, decision ? '/days/award' : '/days/contract', `${awards[0]?.pointer ?? ''}/on`)
  return present({ publication, ...(decision ? { award: single } : { contract: single }) })
}
