// The one way in which a question is answered: page, command line and HTTP all come through here.
import { match, type MatchOutcome, type RuleSet } from '@sroi/matcher'
import type { Clock } from '../dependencies.ts'
import { amsterdamDay } from '../clock/amsterdam-day.ts'
import type { ReadableStore, Register } from '../store/index.ts'
import { matchRequest, type Circumstances } from './match-request.ts'
import { readQuestion } from './read-question.ts'

/** The world in which a question was answered. */
export interface Asked extends Circumstances {
  readonly ruleSets: readonly RuleSet[]
  readonly register: Register
  readonly outcome: MatchOutcome
}

/** Throws MatcherError INVALID_REQUEST with every problem of the question. */
export async function ask ({ store, clock }: { store: ReadableStore, clock: Clock }, input: unknown): Promise<Asked> {
  const authorities = await store.authorities()
  const { on: day, knownAt: moment, ...question } = readQuestion(input, authorities)
  const listed = authorities.find(({ id }) => id === question.authority)
  const register = await store.registerAt()
  if (listed === undefined || register === null) throw new Error('the store contradicts itself: an authority or its newest revision is gone')
  const ruleSets = await store.ruleSetsFor(listed.id)
  const now = clock.now()
  const circumstances = {
    question,
    authority: { name: listed.name.nl, point: listed.point },
    on: day ?? register.day ?? amsterdamDay(now),
    knownAt: moment ?? now,
    register
  }
  const outcome = match(matchRequest(circumstances, ruleSets, register.suppliers))
  return { ...circumstances, ruleSets, outcome }
}
