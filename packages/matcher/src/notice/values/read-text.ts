import { type Notes, noteFact } from '../notes.ts'
import { type XmlElement, textOf } from '../xml/element.ts'

/** A text and its place. Undefined when there is none. */
export function readText (notes: Notes, element: XmlElement | undefined, pointer: string): string | undefined {
  const text = textOf(element)
  if (element !== undefined && text !== undefined) noteFact(notes, pointer, element)
  return text
}
