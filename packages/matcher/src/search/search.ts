// From a contract and a need in somebody's own words to the suppliers that can fill what is left of the obligation.
import { answerTo } from '../answer-to.ts'
import { checkRequest } from '../check-request.ts'
import { judgeAll } from '../judge-all.ts'
import type { SearchOutcome, SearchRequest } from '../model/search.ts'
import { answer } from './answer.ts'
import { countFacets } from './facets.ts'
import { cutPages } from './pages.ts'
import type { Reader } from './reader.ts'

/**
 * As `match`, for a need in words: only offerings in which a telling word of it was found are inside the question, and how well they answer it counts in
 * their score. With facets, marks and pages. The plain loop over `judge`: what every faster engine must agree with.
 *
 * @throws MatcherError INVALID_REQUEST, with every problem at once, as `match`; and for an `after` that does not belong to this question.
 */
export function search (request: SearchRequest, reader: Reader): SearchOutcome {
  return answerTo(() => {
    checkRequest(request)
    return searchChecked(request, reader)
  })
}

/** For a request whose values were checked. */
export function searchChecked ({ suppliers, ...asked }: SearchRequest, reader: Reader): SearchOutcome {
  return answer(asked, reader, ({ question }, { show, seed, print, going }) => {
    const lists = judgeAll(suppliers, question, seed)
    return { pages: cutPages(lists, show, seed, print, going), outside: lists.outside, facets: countFacets(suppliers, question) }
  })
}
