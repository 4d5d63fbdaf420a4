import type { CatalogueReader } from '@sroi/matcher/search'
import { compiledLexicon } from './compiled-lexicon.ts'
import { cpvLabels } from './cpv-labels.ts'

/** With what a register is read, in every thread the same: the lexicon and the official labels. Throws StartError when the lexicon is not in order. */
export function catalogueReader (): CatalogueReader {
  return { lexicon: compiledLexicon(), labelOf: (code) => cpvLabels().get(code)?.nl ?? null }
}
