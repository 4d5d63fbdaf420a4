import { SaxesParser } from 'saxes'

export interface OfficeXml {
  /** Elements that have these attributes, by local name. */
  readonly element: (name: string, attributes: Readonly<Record<string, string>>) => void
  readonly text: (text: string, within: string | undefined) => void
}

/** Walks through a part of an office file. False: it is no XML that such a file may have. */
export function walkOfficeXml (text: string, { element, text: onText }: OfficeXml): boolean {
  const parser = new SaxesParser({ xmlns: true })
  const open: string[] = []
  let isRefused = false
  const refuse = (): void => { isRefused = true }
  parser.on('error', refuse)
  // what a name stands for could be written there
  parser.on('doctype', refuse)
  parser.on('opentag', ({ local, attributes }) => {
    open.push(local)
    element(local, Object.fromEntries(Object.values(attributes).map((attribute) => [attribute.local, attribute.value])))
  })
  parser.on('closetag', () => { open.pop() })
  parser.on('text', (piece) => onText(piece, open.at(-1)))
  parser.on('cdata', (piece) => onText(piece, open.at(-1)))
  try {
    parser.write(text.replace(/^\uFEFF/, '')).close()
  } catch {
    return false
  }
  return !isRefused
}
