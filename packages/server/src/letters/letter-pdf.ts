import type { Letter } from '@sroi/matcher'

/** A letter as PDF. What makes it is large, so it is loaded when the first one is asked for. */
export async function letterPdf (letter: Letter): Promise<Buffer> {
  const { writePdf } = await import('./pdf/write-pdf.ts')
  return writePdf(letter)
}
