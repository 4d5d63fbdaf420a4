// A PDF as a reader and a screen reader find it.

interface Node { readonly role?: string, readonly type?: string, readonly id?: string, readonly children?: readonly Node[] }

export interface Read {
  readonly pages: number
  readonly info: Readonly<Record<string, unknown>>
  readonly marked: unknown
  /** `H1 U bent toegelaten`, in the order of the structure; what goes on over pages once for each. */
  readonly tagged: readonly string[]
  /** The roles that hold each other: `Document L LI LBody`. */
  readonly roles: readonly string[]
  /** What is on a page and in no tag. */
  readonly outside: readonly string[]
}

export async function readPdf (bytes: Uint8Array): Promise<Read> {
  // nothing is drawn, so what it would draw with need not be there
  Object.assign(globalThis, { DOMMatrix: globalThis['DOMMatrix' as never] ?? class {} })
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise
  const [tagged, roles, outside]: [string[], string[], string[]] = [[], [], []]
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number)
    const texts = new Map<string, string>()
    const open: (string | null)[] = []
    for (const item of (await page.getTextContent({ includeMarkedContent: true })).items) {
      if ('str' in item) {
        const id = open.findLast((one) => one !== null)
        if (id === undefined && item.str.trim() !== '') outside.push(item.str)
        if (id != null) texts.set(id, `${texts.get(id) ?? ''}${item.str}${item.hasEOL ? '\n' : ''}`)
      } else if (item.type === 'beginMarkedContentProps') open.push(item.id ?? null)
      else if (item.type === 'beginMarkedContent') open.push(null)
      else open.pop()
    }
    const walk = (node: Node, path: readonly string[]): void => {
      if (node.type === 'content') {
        tagged.push(`${path.at(-1)} ${(texts.get(node.id ?? '') ?? '').replace(/\n/g, ' ').trim()}`)
        roles.push(path.join(' '))
      }
      for (const child of node.children ?? []) walk(child, node.role === undefined || node.role === 'Root' ? path : [...path, node.role])
    }
    const tree = await page.getStructTree() as Node | null
    if (tree !== null) walk(tree, [])
  }
  const { info } = await pdf.getMetadata()
  const marked = await pdf.getMarkInfo()
  const pages = pdf.numPages
  await pdf.loadingTask.destroy()
  return { pages, info: info as Record<string, unknown>, marked, tagged, roles, outside }
}
