import { MatcherError } from '../error.ts'
import type { Catalogue, CatalogueReader } from './catalogue.ts'

/** @throws MatcherError INVALID_REQUEST when the questions are read with another lexicon than the register was. */
export function checkLexicon ({ lexicon }: Catalogue, { lexicon: { lexicon: { id, version } } }: CatalogueReader): void {
  if (lexicon.id === id && lexicon.version === version) return
  throw new MatcherError('INVALID_REQUEST', [{ place: '', code: 'other-lexicon', detail: `The catalogue was built with lexicon '${lexicon.id}' ${lexicon.version}, the question is read with '${id}' ${version}. Build it again.` }])
}
