import { assess, type AssessOutcome, type IsoDay, type IsoInstant, type RuleSet } from '@sroi/matcher'
import { amsterdamDay } from '../clock/amsterdam-day.ts'
import type { Clock } from '../dependencies.ts'
import type { Authority, ReadableStore, Register } from '../store/index.ts'
import { mergedOnce } from './merged-once.ts'
import type { Question } from './question.ts'
import { readQuestion } from './read-question.ts'

/** An assessment, and the world it was made in. */
export interface Assessed {
  /** As it was read. */
  readonly question: Omit<Question, 'on' | 'knownAt'>
  readonly authority: Authority
  readonly on: IsoDay
  readonly knownAt: IsoInstant
  readonly ruleSets: readonly RuleSet[]
  /** Null: there is none yet. It says on which day a demonstration lives, and nothing more. */
  readonly register: Register | null
  readonly outcome: AssessOutcome
}

/**
 * The obligation of a contract, as a match with the same question would give it. Nothing is stored.
 * @param input a `Question`, unchecked; what it says of suppliers changes nothing.
 * @throws MatcherError INVALID_REQUEST with every problem of the question.
 */
export async function assessContract (outside: { store: ReadableStore, clock: Clock }, input: unknown): Promise<AssessOutcome> {
  return (await assessInWorld(outside, input)).outcome
}

/** As `assessContract`, with what the answer rests on. */
export async function assessInWorld ({ store, clock }: { store: ReadableStore, clock: Clock }, input: unknown): Promise<Assessed> {
  const authorities = await store.authorities()
  const register = await store.registerAt()
  const { on: day, knownAt: moment, ...question } = readQuestion(input, { authorities, suppliers: register?.suppliers ?? [] })
  const { need, contract, choice, authority, fillings, assumptions } = question
  const listed = authorities.find(({ id }) => id === authority)
  if (listed === undefined) throw new Error('the store contradicts itself: an authority is gone')
  const now = clock.now()
  const [on, knownAt] = [day ?? register?.day ?? amsterdamDay(now), moment ?? now]
  const ruleSets = await store.ruleSetsFor(listed.id)
  const outcome = assess({
    contract,
    authority,
    ...(choice === undefined ? {} : { choice }),
    ...(fillings === undefined ? {} : { fillings }),
    ...(assumptions === undefined ? {} : { assumptions }),
    ...(need?.delivery === undefined ? {} : { delivery: need.delivery }),
    authorityName: listed.name.nl,
    ruleSet: mergedOnce(ruleSets),
    on,
    knownAt
  })
  return { question, authority: listed, on, knownAt, ruleSets, register, outcome }
}
