import type { ContractFacts } from '../../model/contract.ts'
import { type Notes, noteFact } from '../notes.ts'
import type { XmlElement } from '../xml/element.ts'

/** Where it is performed: NUTS codes as published, each once. */
export function readNuts (notes: Notes, stated: readonly { readonly element: XmlElement, readonly code: string | undefined }[], at: string): ContractFacts['performance'] | undefined {
  const nuts: string[] = []
  const seen = new Set<string>()
  for (const { element, code } of stated) {
    const trimmed = code?.trim()
    if (trimmed === undefined || trimmed === '' || seen.has(trimmed) || !/^[A-Z0-9]{2,10}$/iu.test(trimmed)) continue
    seen.add(trimmed)
    noteFact(notes, `${at}/performance/nuts/${nuts.push(trimmed) - 1}`, element)
  }
  return nuts.length === 0 ? undefined : { nuts }
}
