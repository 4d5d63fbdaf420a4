import { type Notes, noteFact } from '../notes.ts'
import { type XmlElement, textOf } from '../xml/element.ts'
import { shorten } from './shorten.ts'

/** A text, at most so many characters of it, and its place. Undefined when there is none. */
export function readText (notes: Notes, element: XmlElement | undefined, pointer: string, most: number): string | undefined {
  const text = textOf(element)
  if (element !== undefined && text !== undefined) noteFact(notes, pointer, element)
  return text === undefined ? undefined : shorten(text, most)
}
