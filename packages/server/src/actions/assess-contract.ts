import { assess, type AssessOutcome } from '@sroi/matcher'
import { amsterdamDay } from '../clock/amsterdam-day.ts'
import type { Clock } from '../dependencies.ts'
import type { ReadableStore } from '../store/index.ts'
import { mergedOnce } from './merged-once.ts'
import { readQuestion } from './read-question.ts'

/**
 * The obligation of a contract, as a match with the same question would give it. Nothing is stored.
 * @param input a `Question`, unchecked; what it says of suppliers changes nothing.
 * @throws MatcherError INVALID_REQUEST with every problem of the question.
 */
export async function assessContract ({ store, clock }: { store: ReadableStore, clock: Clock }, input: unknown): Promise<AssessOutcome> {
  const authorities = await store.authorities()
  const register = await store.registerAt()
  const { on, knownAt, need, contract, choice, authority, fillings, assumptions } = readQuestion(input, { authorities, suppliers: register?.suppliers ?? [] })
  const listed = authorities.find(({ id }) => id === authority)
  if (listed === undefined) throw new Error('the store contradicts itself: an authority is gone')
  const now = clock.now()
  return assess({
    contract,
    authority,
    ...(choice === undefined ? {} : { choice }),
    ...(fillings === undefined ? {} : { fillings }),
    ...(assumptions === undefined ? {} : { assumptions }),
    ...(need?.delivery === undefined ? {} : { delivery: need.delivery }),
    authorityName: listed.name.nl,
    ruleSet: mergedOnce(await store.ruleSetsFor(listed.id)),
    on: on ?? register?.day ?? amsterdamDay(now),
    knownAt: knownAt ?? now
  })
}
