import { HttpProblem } from '../problems/http-problem.ts'
import type { Claim, KeptAnswer, Once, Store, Writing } from '../store/index.ts'

export interface AnsweredOnce {
  readonly answer: KeptAnswer
  /** It was had before. */
  readonly isReplayed: boolean
}

/** After so many seconds whoever is told to wait asks again. */
const RETRY = 1

/**
 * Has an effect once for the key of a claim.
 * @param onWait told how many seconds to wait, before a request with the same key that is still being answered is reported
 * @throws HttpProblem 409: `idempotency-key-reused`, or `idempotency-key-in-use`
 */
export async function once (
  store: Pick<Store, 'once'>, claim: Claim, effect: (writing: Writing) => Promise<KeptAnswer>, onWait: (seconds: number) => void
): Promise<AnsweredOnce> {
  return settle(await store.once(claim, effect), onWait)
}

/**
 * The answer that a key came to.
 * @param onWait as there
 * @throws HttpProblem 409, as there
 */
export function settle (outcome: Once, onWait: (seconds: number) => void): AnsweredOnce {
  if (outcome.state === 'reused') throw new HttpProblem('idempotency-key-reused')
  if (outcome.state === 'in-flight') {
    onWait(RETRY)
    throw new HttpProblem('idempotency-key-in-use')
  }
  return { answer: outcome.answer, isReplayed: outcome.state === 'replayed' }
}
