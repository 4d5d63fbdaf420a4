import { match, type MatchOutcome } from '@sroi/matcher'
import { amsterdamDay } from '../clock/amsterdam-day.ts'
import type { Clock } from '../dependencies.ts'
import type { ReadableStore } from '../store/index.ts'
import { matchRequest } from './match-request.ts'
import { readQuestion } from './read-question.ts'

/** What a contract owes, without the suppliers. The names are those of a match outcome. */
export interface Assessment extends Pick<MatchOutcome, 'part' | 'obligation' | 'warnings'> {
  readonly provenance: Pick<MatchOutcome['provenance'], 'matcher' | 'ruleSets' | 'on' | 'knownAt'>
}

/** No supplier is judged, so no register is read. */
const NO_REGISTER = { id: 'none', revision: 0 }

/**
 * The obligation of a contract, as a match with the same question would give it. Nothing is stored.
 * @param input a `Question`, unchecked; what it says of suppliers changes nothing.
 * @throws MatcherError INVALID_REQUEST with every problem of the question.
 */
export async function assessContract ({ store, clock }: { store: ReadableStore, clock: Clock }, input: unknown): Promise<Assessment> {
  const authorities = await store.authorities()
  const { on, knownAt, ...question } = readQuestion(input, authorities)
  const listed = authorities.find(({ id }) => id === question.authority)
  if (listed === undefined) throw new Error('the store contradicts itself: an authority is gone')
  const now = clock.now()
  const circumstances = {
    question,
    authority: { name: listed.name.nl, point: listed.point },
    on: on ?? amsterdamDay(now),
    knownAt: knownAt ?? now,
    register: NO_REGISTER
  }
  const { part, obligation, warnings, provenance } = match(matchRequest(circumstances, await store.ruleSetsFor(listed.id), []))
  return { part, obligation, warnings, provenance: { matcher: provenance.matcher, ruleSets: provenance.ruleSets, on: provenance.on, knownAt: provenance.knownAt } }
}
