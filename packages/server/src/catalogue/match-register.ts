import { type Catalogue, type CatalogueRequest, matchCatalogue, type Reader, type SearchRequest } from '@sroi/matcher/search'
import type { RecordedOutcome } from '../store/index.ts'
import { asOurFault } from './as-our-fault.ts'
import { supplierOf } from './supplier-of.ts'

/**
 * The answer of `answerMatch` to a request, through the catalogue of the register in it.
 * @throws MatcherError INVALID_REQUEST as `match`.
 */
export function matchRegister (catalogue: Catalogue, { suppliers, ...request }: SearchRequest, reader: Reader): RecordedOutcome {
  const asked: CatalogueRequest = request
  if (request.need?.text !== undefined) return asOurFault(() => matchCatalogue(catalogue, asked, reader, supplierOf(suppliers)))
  // a match without words knows of no lists of different length, reads nothing, and needs no lexicon
  const { showAside: _aside, ...question } = asked
  const { read: _read, provenance: { matcher, ruleSets, register, on, knownAt, delivery, seed }, ...outcome } = asOurFault(() => matchCatalogue(catalogue, question, reader, supplierOf(suppliers)))
  return { ...outcome, provenance: { matcher, ruleSets, register, on, knownAt, delivery, seed } }
}
