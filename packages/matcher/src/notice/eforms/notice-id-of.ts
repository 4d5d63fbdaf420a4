import { MOST, shorten } from '../values/shorten.ts'
import { type XmlElement, first, textOf } from '../xml/element.ts'
import { extensionOf } from './notice-kind.ts'

/** The publication number people cite, `78258-2024`, else the technical id of the notice. Null when the file has neither. */
export function noticeIdOf (root: XmlElement): string | null {
  const published = textOf(first(extensionOf(root), 'Publication', 'NoticePublicationID'))
  const id = published?.replace(/^0+(?=\d)/u, '') ?? textOf(first(root, 'ID'))
  return id === undefined ? null : shorten(id, MOST.id)
}
