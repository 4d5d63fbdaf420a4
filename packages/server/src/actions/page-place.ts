// Where a page of a search goes on. The library ties that to the day and the moment of the question, which the clock gives where a caller
// does not: so they travel with it, and a caller who passes `next` back gets the rest of the same answer.
import type { IsoDay, IsoInstant } from '@sroi/matcher'
import { daySchema, instantSchema } from '@sroi/matcher/schema'
import type { SearchOutcome } from '@sroi/matcher/search'

const SEPARATOR = '~'

/** The question with the day and the moment that its `after` carries, where it has none of its own. What is no such place stays as it is. */
export function openPage (input: unknown): unknown {
  if (typeof input !== 'object' || input === null || !('after' in input) || typeof input.after !== 'string') return input
  const [on = '', knownAt = '', ...rest] = input.after.split(SEPARATOR)
  if (rest.length === 0 || !daySchema.safeParse(on).success || !instantSchema.safeParse(knownAt).success) return input
  return { on, knownAt, ...input, after: rest.join(SEPARATOR) }
}

/** The outcome with the day and the moment in each `next`. */
export function closePages (outcome: SearchOutcome, on: IsoDay, knownAt: IsoInstant): SearchOutcome {
  return { ...outcome, ranked: closePage(outcome.ranked, on, knownAt), pending: closePage(outcome.pending, on, knownAt), refused: closePage(outcome.refused, on, knownAt) }
}

/** One page, likewise. */
export function closePage<P extends { readonly next: string | null }> (page: P, on: IsoDay, knownAt: IsoInstant): P {
  return page.next === null ? page : { ...page, next: [on, knownAt, page.next].join(SEPARATOR) }
}
