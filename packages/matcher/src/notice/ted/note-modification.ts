import { type Notes, noteGap } from '../notes.ts'
import { publishedAmount } from '../values/read-amount.ts'
import { type XmlElement, first } from '../xml/element.ts'

/** Form F20 gives the sum before and after a change, but not the day: without a day the change cannot be placed in the contract. */
export function noteModification (notes: Notes, form: XmlElement): void {
  const modifications = first(form, 'MODIFICATIONS_CONTRACT', 'INFO_MODIFICATIONS')
  const values = first(modifications, 'VALUES') ?? modifications
  const before = publishedAmount(first(values, 'VAL_TOTAL_BEFORE'))
  const after = publishedAmount(first(values, 'VAL_TOTAL_AFTER'))
  const told = before === undefined && after === undefined ? null : `${before ?? '?'} → ${after ?? '?'}`
  noteGap(notes, 'not-stated', '/changes', { published: told })
}
