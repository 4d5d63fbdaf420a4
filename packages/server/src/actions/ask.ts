// The one way in which a question is answered: page, command line and HTTP all come through here.
import { match, type IsoDay, type IsoInstant, type MatchOutcome, type MatchQuestion, type RuleSet } from '@sroi/matcher'
import type { Clock } from '../dependencies.ts'
import { amsterdamDay } from '../clock/amsterdam-day.ts'
import type { ReadableStore, Register } from '../store/store.ts'
import { mergedOnce } from './merged-once.ts'
import type { Question } from './question.ts'
import { readQuestion } from './read-question.ts'

/** The world in which a question was answered. */
export interface Asked {
  readonly question: MatchQuestion
  readonly authorityName: string
  readonly on: IsoDay
  readonly knownAt: IsoInstant
  readonly ruleSets: readonly RuleSet[]
  readonly register: Register
  readonly outcome: MatchOutcome
}

/** Throws MatcherError INVALID_REQUEST with every problem of the question. */
export async function ask ({ store, clock }: { store: ReadableStore, clock: Clock }, input: unknown): Promise<Asked> {
  const authorities = await store.authorities()
  const { on: day, knownAt: moment, ...question }: Question = readQuestion(input, authorities)
  const authorityName = authorities.find(({ id }) => id === question.authority)?.name.nl ?? question.authority
  const now = clock.now()
  const on = day ?? amsterdamDay(now)
  const knownAt = moment ?? now
  const ruleSets = await store.ruleSetsFor(question.authority)
  const register = await store.registerAt()
  if (register === null) throw new Error('the store has no register at its own newest revision')
  const outcome = match({
    ...question,
    authorityName,
    ruleSet: mergedOnce(ruleSets),
    suppliers: register.suppliers,
    register: { id: register.id, revision: register.revision },
    on,
    knownAt
  })
  return { question, authorityName, on, knownAt, ruleSets, register, outcome }
}
