// Is this well-formed XML, and what is in it? No document type is accepted, so no entity is ever declared or fetched.
import { SaxesParser, type SaxesTagNS } from 'saxes'
import { MAX_NOTICE_DEPTH, MAX_NOTICE_ELEMENTS } from '../limits.ts'
import { refuseNotice } from '../refuse-notice.ts'
import type { XmlElement } from './element.ts'

const HTML_REPAIR = 'This is a web page, perhaps an error page that was saved instead of the notice. Download the XML of the notice again.'

/**
 * The root element. Every error ends the reading at once, with line and column: a notice that is broken in one place cannot be
 * trusted in another, and a parser that goes on can be kept busy.
 */
export function parseXml (text: string): XmlElement {
  const parser = new SaxesParser({ xmlns: true })
  const open: XmlElement[] = []
  let root: XmlElement | undefined
  let elements = 0
  let tagLine = 1

  const refuse = (code: string, detail: string): never =>
    refuseNotice({ place: `line ${parser.line}, column ${parser.columnIndex}`, code, detail })

  parser.on('error', (error) => {
    // the parser repeats the place in front of its message
    const message = error.message.replace(/^(?:\d+:)+\s*/u, '').replace(/\.+$/u, '')
    refuse('broken-xml', `The XML is broken here: ${message}. Repair the file or download it again.`)
  })
  parser.on('doctype', (doctype) => {
    if (/^\s*html\b/iu.test(doctype)) refuse('html-page', HTML_REPAIR)
    refuse('doctype', 'A document type declaration is not accepted, because it can declare entities; a notice has none. Remove it.')
  })
  parser.on('opentagstart', () => { tagLine = parser.line })
  parser.on('opentag', (tag: SaxesTagNS) => {
    if (open.length === 0 && tag.local.toLowerCase() === 'html') refuse('html-page', HTML_REPAIR)
    if (open.length >= MAX_NOTICE_DEPTH) refuse('too-deep', `Elements are nested more than ${MAX_NOTICE_DEPTH} deep; a notice is not. Give the XML of a notice.`)
    if (++elements > MAX_NOTICE_ELEMENTS) refuse('too-many-elements', `There are more than ${MAX_NOTICE_ELEMENTS} elements; a notice has far fewer. Give the XML of one notice.`)
    const parent = open.at(-1) ?? null
    const siblings = siblingsOf(parent, tag.local)
    const element: XmlElement = {
      name: tag.local,
      attributes: new Map(Object.values(tag.attributes).map((attribute) => [attribute.local, attribute.value])),
      content: [],
      named: new Map(),
      parent,
      position: siblings.length + 1,
      line: tagLine
    }
    siblings.push(element)
    parent?.content.push(element)
    root ??= element
    open.push(element)
  })
  parser.on('closetag', () => { open.pop() })
  parser.on('text', (part) => { open.at(-1)?.content.push(part) })
  parser.on('cdata', (part) => { open.at(-1)?.content.push(part) })

  parser.write(text).close()
  return root ?? refuse('broken-xml', 'There is no element in the file. Give the XML of the notice.')
}

function siblingsOf (parent: XmlElement | null, name: string): XmlElement[] {
  const known = parent?.named.get(name)
  if (known !== undefined) return known
  const siblings: XmlElement[] = []
  parent?.named.set(name, siblings)
  return siblings
}
