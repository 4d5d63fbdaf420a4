import { nextBest, type NextBest } from '@sroi/matcher/search'
import type { Clock } from '../dependencies.ts'
import type { ReadableStore } from '../store/index.ts'
import { askSearch } from './ask-search.ts'

/**
 * What to do when a search finds nobody, or too few: step by step, each with what it would give. Nothing is stored.
 * @param input a `Search`, unchecked; how many are shown, and where a list goes on, does not matter.
 * @throws MatcherError INVALID_REQUEST with every problem of the question.
 */
export async function findNextBest (outside: { readonly store: ReadableStore, readonly clock: Clock }, input: unknown): Promise<NextBest> {
  const { request, reader } = await askSearch(outside, input)
  return nextBest(request, reader)
}
