// All of an answer, page by page, so that others have their turn between two.
import { setImmediate } from 'node:timers/promises'
import type { Catalogue, Reader, SearchOutcome, SearchRequest } from '@sroi/matcher/search'
import { searchRegister } from './search-register.ts'

/** So many of each list are judged before others have their turn. */
const AT_ONCE = 500

export interface Paged {
  readonly first: SearchOutcome
  /** The first page, and then those on which this list goes on. */
  readonly of: (list: 'ranked' | 'pending') => AsyncGenerator<SearchOutcome>
}

/** `show` and `after` of the request do not matter. */
export function pagesOf (catalogue: Catalogue, { after: _after, ...request }: SearchRequest, reader: Reader): Paged {
  const first = searchRegister(catalogue, { ...request, show: AT_ONCE }, reader)
  return {
    first,
    of: async function * (list) {
      for (let page = first; ;) {
        yield page
        const { next } = page[list]
        if (next === null) return
        await setImmediate()
        page = searchRegister(catalogue, { ...request, show: AT_ONCE, after: next }, reader)
      }
    }
  }
}
