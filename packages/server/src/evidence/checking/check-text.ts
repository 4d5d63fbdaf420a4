import { isUtf8 } from 'node:buffer'
import { isPackedToo, isPdfToo } from './is-another-too.ts'
import type { Refusal } from './refusal.ts'

/** What no text has: control characters but for tabs, line ends and form feeds. */
const CONTROL = /[\u0000-\u0008\u000B\u000E-\u001F\u007F]/
/** How pages, drawings, programs and letters begin: whoever opens one of those does more than read. */
const PROGRAM = /^\uFEFF?\s*(?:#!|@echo\b|<[!?a-z]|\{\\rtf|MIME-Version:|From:|Received:|Return-Path:)/i

/** Text in UTF-8, and not text that a program reads as something else. */
export function checkText (bytes: Buffer): Refusal | null {
  if (isPdfToo(bytes) || isPackedToo(bytes)) return 'two-kinds'
  if (!isUtf8(bytes)) return 'no-text'
  const text = bytes.toString('utf8')
  return CONTROL.test(text) || PROGRAM.test(text) ? 'no-text' : null
}
