// By what an answer was made, so that it can be made again.
import type { SearchOutcome, SearchRequest } from '../model/search.ts'
import type { IsoDay } from '../model/values.ts'
import { VERSION } from '../version.ts'
import type { Reader } from './reader.ts'

export function provenanceOf ({ ruleSet, register, on, knownAt, seed = '' }: Omit<SearchRequest, 'suppliers'>, delivery: IsoDay, { lexicon: { lexicon: { id, version } }, lists }: Reader): SearchOutcome['provenance'] {
  return { matcher: VERSION, ruleSets: ruleSet.layers, register, on, knownAt, delivery, seed, lexicon: { id, version }, ...(lists === undefined ? {} : { lists }) }
}
