import { MEDIA_TYPES, type MediaType } from '../media-types.ts'
import { checkJpeg, checkPng } from './check-image.ts'
import { checkOfficeFile } from './check-office-file.ts'
import { checkPdf } from './check-pdf.ts'
import { checkText } from './check-text.ts'
import { kindOfFile } from './kind-of-file.ts'
import type { Refusal } from './refusal.ts'

/** What file-type calls the container of old office files, and of locked new ones. */
const OLD_CONTAINER = 'application/x-cfb'

const CHECKS: Readonly<Record<MediaType, (bytes: Buffer) => Refusal | null | Promise<Refusal | null>>> = {
  [MEDIA_TYPES.pdf]: checkPdf,
  [MEDIA_TYPES.png]: checkPng,
  [MEDIA_TYPES.jpeg]: checkJpeg,
  [MEDIA_TYPES.text]: checkText,
  [MEDIA_TYPES.workbook]: checkOfficeFile,
  [MEDIA_TYPES.document]: checkOfficeFile
}

/** Is a file what it is said to be, whole, readable for everybody, and nothing more? Null: it is; else why it is not taken. */
export async function checkFile (bytes: Buffer, declared: MediaType): Promise<Refusal | null> {
  if (bytes.length === 0) return 'empty'
  const kind = await kindOfFile(bytes)
  if (kind === OLD_CONTAINER) return 'old-or-locked'
  const refusal = kind === declared || declared === MEDIA_TYPES.text ? await CHECKS[declared](bytes) : 'other-kind'
  // text may begin with what is a mark elsewhere; what is no text and has a mark is that
  return refusal === 'no-text' && kind !== MEDIA_TYPES.text ? 'other-kind' : refusal
}
