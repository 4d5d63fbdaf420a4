// The one way in which a question meets the world: page, command line and HTTP all come through here.
import type { RuleSet } from '@sroi/matcher'
import type { Clock } from '../dependencies.ts'
import { amsterdamDay } from '../clock/amsterdam-day.ts'
import type { Authority, ReadableStore, Register } from '../store/index.ts'
import type { Circumstances } from './match-request.ts'
import type { Question, Search } from './question.ts'
import type { readQuestion } from './read-question.ts'

/** The world in which a question is answered. */
export interface Asked<Q> extends Circumstances<Q> {
  readonly ruleSets: readonly RuleSet[]
  readonly register: Register
  readonly authorities: readonly Authority[]
}

/** Throws MatcherError INVALID_REQUEST with every problem of the question. */
export async function ask<Q extends Question | Search> (
  { store, clock }: { readonly store: ReadableStore, readonly clock: Clock }, input: unknown, read: (...of: Parameters<typeof readQuestion>) => Q
): Promise<Asked<Omit<Q, 'on' | 'knownAt'>>> {
  const authorities = await store.authorities()
  const register = await store.registerAt()
  const { on: day, knownAt: moment, ...question } = read(input, { authorities, suppliers: register?.suppliers ?? [] })
  const listed = authorities.find(({ id }) => id === question.authority)
  if (listed === undefined || register === null) throw new Error('the store contradicts itself: an authority or its newest revision is gone')
  const ruleSets = await store.ruleSetsFor(listed.id)
  const now = clock.now()
  return {
    question,
    authority: { name: listed.name.nl, point: listed.point },
    on: day ?? register.day ?? amsterdamDay(now),
    knownAt: moment ?? now,
    register,
    ruleSets,
    authorities
  }
}
