// A request, as the question that a catalogue is asked.
import { checkRequest } from '../check-request.ts'
import { ask, type AskedQuestion, type Reader } from '../search/index.ts'
import type { Catalogue } from './catalogue.ts'
import { checkLexicon } from './check-lexicon.ts'
import type { CatalogueRequest } from './search-catalogue.ts'

/** @throws MatcherError INVALID_REQUEST, with every problem of the request; and for a reader of another lexicon. */
export function askCatalogue (catalogue: Catalogue, request: CatalogueRequest, reader: Reader): AskedQuestion {
  checkLexicon(catalogue, reader)
  checkRequest({ ...request, register: catalogue.register, suppliers: [] })
  return ask(request, reader)
}
