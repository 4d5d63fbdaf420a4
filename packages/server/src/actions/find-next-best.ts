import { setImmediate } from 'node:timers/promises'
import { type FoundFirms, nextBest, type NextBest, type SearchRequest } from '@sroi/matcher/search'
import { findFirms } from '../catalogue/index.ts'
import type { SearchDependencies } from '../dependencies.ts'
import { askSearch } from './ask-search.ts'

type Question = Omit<SearchRequest, 'suppliers'>

const NOBODY: FoundFirms = { ranked: [], pending: [] }

/**
 * What to do when a search finds nobody, or too few: step by step, each with what it would give. Nothing is stored.
 * @param input a `Search`, unchecked; how many are shown, and where a list goes on, does not matter.
 * @throws MatcherError INVALID_REQUEST with every problem of the question.
 */
export async function findNextBest (outside: SearchDependencies, input: unknown): Promise<NextBest> {
  const { request: { suppliers, ...question }, reader, register } = await askSearch(outside, input)
  const found = new Map<string, FoundFirms>()
  const asked: Question[] = []
  const answer = (): NextBest => nextBest({ ...question, suppliers: [] }, reader, {
    find: (one) => {
      const known = found.get(keyOf(one))
      if (known === undefined) asked.push(one)
      return known ?? NOBODY
    }
  })
  // a ladder asks its questions at once, and looking through a large register takes turns: so it is asked until it has nothing more to ask
  for (let steps = answer(); ; steps = answer()) {
    if (asked.length === 0) return steps
    const catalogue = await outside.catalogues.of(register)
    for (const one of asked.splice(0)) {
      found.set(keyOf(one), findFirms(catalogue, { ...one, suppliers }, reader))
      await setImmediate()
    }
  }
}

/** All that can differ between two questions of one ladder. */
function keyOf ({ ruleSet: _ruleSet, ...question }: Question): string {
  return JSON.stringify(question)
}
