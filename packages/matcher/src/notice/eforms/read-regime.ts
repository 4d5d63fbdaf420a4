import type { Regime } from '../../model/contract-kind.ts'
import { type Notes, noteFact } from '../notes.ts'
import { regimeOfLaw } from '../values/regime-of-law.ts'
import { type XmlElement, first, textOf } from '../xml/element.ts'

export function readRegime (notes: Notes, root: XmlElement): Regime | undefined {
  const domain = first(root, 'RegulatoryDomain')
  const law = textOf(domain)
  if (domain === undefined || law === undefined) return undefined
  noteFact(notes, '/regime', domain)
  return regimeOfLaw(law)
}
