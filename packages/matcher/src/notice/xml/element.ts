// The XML of a notice as a tree. Names are local names: R2.0.9 files use several namespaces for the same element.

export interface XmlElement {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  /** Text and elements in the order of the file: `CO<FT>2</FT>` is one word. */
  readonly content: (string | XmlElement)[]
  /** The children by name: a look-up costs no more than what it finds, however large the element. */
  readonly named: Map<string, XmlElement[]>
  readonly parent: XmlElement | null
  /** Which of its siblings of the same name it is, from 1. */
  readonly position: number
  /** The line its tag starts on, from 1. */
  readonly line: number
}

export function elementsOf (element: XmlElement | undefined): readonly XmlElement[] {
  return element === undefined ? [] : element.content.filter((part): part is XmlElement => typeof part !== 'string')
}

/** All elements at the end of a path of names, through every branch, in the order of the file. */
export function all (element: XmlElement | undefined, ...path: readonly string[]): readonly XmlElement[] {
  let found: readonly XmlElement[] = element === undefined ? [] : [element]
  for (const name of path) found = found.flatMap((one) => one.named.get(name) ?? [])
  return found
}

export function first (element: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  return all(element, ...path)[0]
}

/** XML allows the delete character and half characters; no text of a contract has a use for them. */
const NOT_TEXT = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uD800-\uDFFF]/gu

/** Its text with white space collapsed; paragraphs are separated by a space. Empty text is undefined. */
export function textOf (element: XmlElement | undefined): string | undefined {
  if (element === undefined) return undefined
  const text = gather(element).replace(NOT_TEXT, '').replace(/\s+/gu, ' ').trim()
  return text === '' ? undefined : text
}

function gather (element: XmlElement): string {
  return element.content
    .map((part) => typeof part === 'string' ? part : part.name === 'P' ? ` ${gather(part)} ` : gather(part))
    .join('')
}
