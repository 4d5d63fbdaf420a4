import type { Reader, SearchRequest } from '@sroi/matcher/search'
import type { Clock } from '../dependencies.ts'
import type { ReadableStore } from '../store/index.ts'
import { readerFor } from '../vocabulary/reader-for.ts'
import { ask, type Asked } from './ask.ts'
import { matchRequest } from './match-request.ts'
import { openPage } from './page-place.ts'
import type { Search } from './question.ts'
import { readSearch } from './read-question.ts'

/** A search, the world it is answered in, and what the library is asked: the same for every answer about it. */
export interface AskedSearch extends Asked<Omit<Search, 'on' | 'knownAt'>> {
  readonly request: SearchRequest
  readonly reader: Reader
}

/** @throws MatcherError INVALID_REQUEST with every problem of the question. */
export async function askSearch (outside: { readonly store: ReadableStore, readonly clock: Clock }, input: unknown): Promise<AskedSearch> {
  const asked = await ask(outside, openPage(input), readSearch)
  return { ...asked, request: matchRequest(asked, asked.ruleSets, asked.register.suppliers), reader: readerFor(asked.authorities) }
}
