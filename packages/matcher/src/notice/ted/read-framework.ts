import type { Framework } from '../../model/contract-change.ts'
import type { ContractFacts } from '../../model/contract.ts'
import { type Notes, noteFact, noteGap, noteSamePlace } from '../notes.ts'
import { present } from '../present.ts'
import { shownAmount } from '../values/read-amount.ts'
import { type XmlElement, first } from '../xml/element.ts'

/**
 * A framework's value is the most that may be bought under it, by definition of the forms. Whether each buyer concludes one of its own
 * stands only in running text and stays unknown.
 */
export function readFramework (notes: Notes, form: XmlElement, value: ContractFacts['value'] | undefined): Framework | undefined {
  const element = first(form, 'PROCEDURE', 'FRAMEWORK')
  if (element === undefined) return undefined
  noteFact(notes, '/framework', element)
  const ceiling = value?.awarded ?? value?.estimated
  if (ceiling !== undefined) noteSamePlace(notes, '/framework/ceiling', value?.awarded === undefined ? '/value/estimated' : '/value/awarded')
  noteGap(notes, 'framework', '/framework/callOffs', { published: shownAmount(ceiling) })
  return present({ ceiling })
}
