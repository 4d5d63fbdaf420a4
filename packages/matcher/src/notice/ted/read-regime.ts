import type { Regime } from '../../model/contract-kind.ts'
import { type Notes, noteFact, noteGap } from '../notes.ts'
import { regimeOfLaw } from '../values/regime-of-law.ts'
import { type XmlElement, first, textOf } from '../xml/element.ts'

/** Forms that belong to one directive; the first R2.0.9 files do not name a legal basis. */
const REGIME_OF_FORM: Readonly<Record<string, Regime>> = {
  F01: 'classic', F02: 'classic', F03: 'classic', F04: 'utilities', F05: 'utilities', F06: 'utilities', F07: 'utilities',
  F21: 'classic', F22: 'utilities', F23: 'concession', F24: 'concession', F25: 'concession'
}

export function readRegime (notes: Notes, form: XmlElement, code: string): Regime | undefined {
  const basis = first(form, 'LEGAL_BASIS') ?? first(form, 'DIRECTIVE')
  const law = basis?.attributes.get('VALUE')?.trim()
  if (basis !== undefined && law !== undefined && law !== '') {
    noteFact(notes, '/regime', basis)
    return regimeOfLaw(law)
  }
  const other = first(form, 'LEGAL_BASIS_OTHER')
  if (other !== undefined) {
    noteFact(notes, '/regime', other)
    return 'other'
  }
  const regime = REGIME_OF_FORM[code]
  if (regime === undefined) noteGap(notes, 'not-stated', '/regime', { published: textOf(basis) })
  else noteFact(notes, '/regime', form, 'the form belongs to one directive')
  return regime
}
