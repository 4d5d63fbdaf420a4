// A letter as PDF/UA: tagged, with its language, its title and embedded fonts. The same letter gives the same bytes.
import PDFDocument from 'pdfkit'
import type { Letter } from '@sroi/matcher'
import { artifact, type Page, putBlock, putTitle } from './put-blocks.ts'
import { letterFonts } from './fonts.ts'

const LANGUAGES = { nl: 'nl-NL', en: 'en-GB' } as const
const MARGIN = 72

/** Of a letter that was not sent. */
const NO_MOMENT = '1970-01-01'

export async function writePdf (letter: Letter): Promise<Buffer> {
  const fonts = letterFonts()
  // the day it was sent, and no moment of this machine: what was made twice is the same file
  const moment = new Date(`${letter.sentOn ?? NO_MOMENT}T12:00:00Z`)
  // its types know neither this subset nor a font as bytes
  const document = new PDFDocument({
    pdfVersion: '1.7', subset: 'PDF/UA', tagged: true, lang: LANGUAGES[letter.language], displayTitle: true, size: 'A4', margins: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN }, bufferPages: true,
    font: fonts.text,
    info: { Title: letter.title.text, Producer: 'pdfkit', Creator: 'SROI', CreationDate: moment, ModDate: moment }
  } as unknown as PDFKit.PDFDocumentOptions)
  document.registerFont('strong', fonts.strong)
  document.registerFont('text', fonts.text)
  const chunks: Buffer[] = []
  const ended = new Promise<void>((resolve, reject) => { document.on('end', resolve).on('error', reject) })
  document.on('data', (chunk: Buffer) => { chunks.push(chunk) })
  const root = document.struct('Document')
  document.addStructure(root)
  const page: Page = { document, root, shown: fonts.shown }
  putTitle(page, letter.title.text)
  for (const block of letter.blocks) putBlock(page, block)
  root.end()
  numberPages(document, letter)
  document.end()
  await ended
  return Buffer.concat(chunks)
}

/** On every page, outside of what is read aloud. */
function numberPages (document: PDFKit.PDFDocument, { language, reference }: Letter): void {
  const { count } = document.bufferedPageRange()
  for (let index = 0; index < count; index += 1) {
    document.switchToPage(index)
    const { margins, height, width } = document.page
    const bottom = margins.bottom
    // text below the margin would begin another page
    margins.bottom = 0
    artifact(document, () => {
      document.font('text').fontSize(9).text(`${reference}   ${index + 1} ${language === 'nl' ? 'van' : 'of'} ${count}`, MARGIN, height - MARGIN / 2 - 9, { width: width - 2 * MARGIN, align: 'right', lineBreak: false })
    })
    margins.bottom = bottom
  }
}
