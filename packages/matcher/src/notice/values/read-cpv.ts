import type { CpvCode } from '../../model/values.ts'
import { type Notes, noteFact, noteGap } from '../notes.ts'
import type { XmlElement } from '../xml/element.ts'

/** Codes without their check digit, each once, in the order of the notice. */
export function readCpv (notes: Notes, stated: readonly { readonly element: XmlElement, readonly code: string | undefined }[], at: string, concerns: string | null): readonly CpvCode[] | undefined {
  const codes: CpvCode[] = []
  const seen = new Set<string>()
  for (const { element, code } of stated) {
    const digits = /^(\d{8})(?:-\d)?$/u.exec(code?.trim() ?? '')?.[1]
    if (digits === undefined) {
      noteGap(notes, 'unreadable', `${at}/cpv`, { concerns, published: code })
    } else if (!seen.has(digits)) {
      seen.add(digits)
      noteFact(notes, `${at}/cpv/${codes.push(digits) - 1}`, element)
    }
  }
  return codes.length === 0 ? undefined : codes
}
