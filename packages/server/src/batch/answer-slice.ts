// The questions of a slice, put to the library: what a thread does.
import { MatcherError, type Problem, type RuleSet, type Supplier } from '@sroi/matcher'
import { type Catalogue, checkMany, readSnapshot, summarizeMany } from '@sroi/matcher/search'
import { matchRequest } from '../actions/match-request.ts'
import { readerFor } from '../vocabulary/reader-for.ts'
import { readFacts } from './shared-facts.ts'
import type { SharedRegister } from './share-register.ts'
import type { Reply, Shared, Slice } from './slice.ts'

interface Opened {
  readonly catalogue: Catalogue
  readonly supplierOf: (id: string) => Supplier
}

const opened = new WeakMap<SharedRegister, Opened>()

/** @param held what the thread keeps, by number. */
export function answerSlice ({ work, register: number, from, questions }: Slice, held: ReadonlyMap<number, Shared>): Reply {
  const register = held.get(number) as SharedRegister
  const reader = readerFor(register.authorities)
  const requests = questions.map(({ rules, ...circumstances }) => matchRequest({ ...circumstances, register }, held.get(rules) as readonly RuleSet[], []))
  try {
    if (work === 'check') {
      checkMany(requests, 0, requests.length, reader)
      return { problems: [], summaries: [] }
    }
    const { catalogue, supplierOf } = open(register)
    return { problems: [], summaries: summarizeMany(catalogue, requests, 0, requests.length, reader, supplierOf) }
  } catch (error) {
    if (!(error instanceof MatcherError)) throw error
    return { problems: error.problems.map((problem) => inBatch(problem, from)), summaries: [] }
  }
}

function open (register: SharedRegister): Opened {
  const before = opened.get(register)
  if (before !== undefined) return before
  const fresh = { catalogue: readSnapshot(register.snapshot, readerFor(register.authorities)), supplierOf: readFacts(register.facts) }
  opened.set(register, fresh)
  return fresh
}

/** At its place in the whole batch. */
function inBatch (problem: Problem, from: number): Problem {
  return { ...problem, place: problem.place.replace(/^\/questions\/(\d+)/, (_all, index: string) => `/questions/${from + Number(index)}`) }
}
