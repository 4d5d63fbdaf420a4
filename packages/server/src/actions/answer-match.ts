import { match } from '@sroi/matcher'
import { type Reader, search, type SearchRequest } from '@sroi/matcher/search'
import type { RecordedOutcome } from '../store/index.ts'

/** What is recorded of an answer: that of a match, and where the need has words that of a search, with how they were read. */
export function answerMatch (request: SearchRequest, reader: () => Reader): RecordedOutcome {
  if (request.need?.text === undefined) return match(request)
  // what only leads to other questions is not a part of this one
  const { ranked, pending, refused, facets: _facets, marks: _marks, ...rest } = search(request, reader())
  const list = <T>({ total, items }: { readonly total: number, readonly items: readonly T[] }): { readonly total: number, readonly items: readonly T[] } => ({ total, items })
  return { ...rest, ranked: list(ranked), pending: list(pending), refused: list(refused) }
}
