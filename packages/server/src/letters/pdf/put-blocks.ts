// The blocks of a letter on the pages of a PDF, each in the structure that a screen reader follows.
import type { LetterBlock, LetterSentence } from '@sroi/matcher'

export interface Page {
  readonly document: PDFKit.PDFDocument
  readonly root: PDFKit.PDFStructureElement
  /** A text as the fonts can show it. */
  readonly shown: (text: string) => string
}

const [TEXT, TITLE, HEADING] = [10.5, 20, 13.5]
const GAP = 8
const INDENT = 16
/** A heading does not stand at the foot of a page, away from what it is about. */
const ROOM_BELOW_HEADING = 60

export function putTitle ({ document, root, shown }: Page, title: string): void {
  root.add(document.struct('H1', {}, () => { document.font('strong').fontSize(TITLE).text(shown(title)) }))
  document.moveDown(0.6)
}

export function putBlock (page: Page, block: LetterBlock): void {
  if (block.kind === 'heading') heading(page, block.sentence.text)
  else if (block.kind === 'paragraph') paragraph(page, page.root, inLine(block.sentences))
  else if (block.kind === 'lines') lines(page, block.lines)
  else if (block.kind === 'list') list(page, block.items)
  else quotation(page, block.paragraphs)
}

/** What is on the page and is not read: a number, a rule. */
export function artifact (document: PDFKit.PDFDocument, draw: () => void): void {
  document.markContent('Artifact', { type: 'Pagination' } as PDFKit.Mixins.MarkingOptions & { type: 'Pagination' })
  draw()
  document.endMarkedContent()
}

function heading ({ document, root, shown }: Page, text: string): void {
  if (document.y > document.page.height - document.page.margins.bottom - ROOM_BELOW_HEADING) document.addPage()
  document.y += GAP
  root.add(document.struct('H2', {}, () => { document.font('strong').fontSize(HEADING).text(shown(text)) }))
  document.y += GAP / 2
}

function paragraph ({ document, shown }: Page, within: PDFKit.PDFStructureElement, text: string): void {
  within.add(document.struct('P', {}, () => { document.font('text').fontSize(TEXT).text(shown(text), { lineGap: 2 }) }))
  document.y += GAP
}

function lines ({ document, root, shown }: Page, all: readonly LetterSentence[]): void {
  root.add(document.struct('P', {}, () => { document.font('text').fontSize(TEXT).text(all.map(({ text }) => shown(text)).join('\n'), { lineGap: 2 }) }))
  document.y += GAP
}

function list ({ document, root, shown }: Page, items: readonly (readonly LetterSentence[])[]): void {
  const all = document.struct('L')
  root.add(all)
  const left = document.x
  for (const item of items) {
    const entry = document.struct('LI')
    all.add(entry)
    document.font('text').fontSize(TEXT)
    // the sign and its text stand on one line, so on one page
    if (document.y + document.currentLineHeight() > document.page.height - document.page.margins.bottom) document.addPage()
    const top = document.y
    entry.add(document.struct('Lbl', {}, () => { document.text('•', left, top) }))
    entry.add(document.struct('LBody', {}, () => { document.text(shown(inLine(item)), left + INDENT, top, { lineGap: 2 }) }))
    entry.end()
    document.x = left
    document.y += GAP / 2
  }
  all.end()
  document.y += GAP / 2
}

function quotation (page: Page, paragraphs: readonly LetterSentence[]): void {
  const { document, root } = page
  const quote = document.struct('BlockQuote')
  root.add(quote)
  const left = document.x
  document.x = left + INDENT
  for (const { text } of paragraphs) paragraph(page, quote, text)
  document.x = left
  quote.end()
}

function inLine (sentences: readonly LetterSentence[]): string {
  return sentences.map(({ text }) => text).join(' ')
}
