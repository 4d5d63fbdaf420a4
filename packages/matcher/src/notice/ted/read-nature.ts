import type { Nature } from '../../model/contract-kind.ts'
import { type Notes, noteFact, noteGap } from '../notes.ts'
import { parseNature } from '../values/parse-nature.ts'
import { type XmlElement, first } from '../xml/element.ts'

/** Codes of the publication office; the others mean "combined" or "not applicable". */
const NATURE_OF_CODE: Readonly<Record<string, Nature>> = { 1: 'works', 2: 'supplies', 4: 'services' }

/** The form says it in TYPE_CONTRACT. Concession forms may leave it out; the coded data has it too. */
export function readNature (notes: Notes, root: XmlElement, object: XmlElement | undefined): Nature | undefined {
  const type = first(object, 'TYPE_CONTRACT')
  const stated = type?.attributes.get('CTYPE')
  const nature = parseNature(stated)
  if (type !== undefined && nature !== undefined) {
    noteFact(notes, '/nature', type)
    return nature
  }
  const coded = first(root, 'CODED_DATA_SECTION', 'CODIF_DATA', 'NC_CONTRACT_NATURE')
  const fromCode = NATURE_OF_CODE[coded?.attributes.get('CODE') ?? '']
  if (coded !== undefined && fromCode !== undefined) {
    noteFact(notes, '/nature', coded, 'from the coded data of the publication office')
    return fromCode
  }
  if (stated !== undefined) noteGap(notes, 'unreadable', '/nature', { published: stated })
  return undefined
}
