import type { Claim, Once } from '../store.ts'
import { KeyHeldError, nameOf, replay } from './once.ts'

/** How long somebody waits for another request of this process with the same key, in milliseconds. */
const PATIENCE = 2_000

interface Running {
  readonly fingerprint: string
  readonly outcome: Promise<Once>
}

/** Who repeats a request that is answered at this moment waits for that answer, without taking a connection of the pool. */
export function createOnce<E> (inTransaction: (claim: Claim, effect: E) => Promise<Once>): (claim: Claim, effect: E) => Promise<Once> {
  const running = new Map<string, Running>()

  return async (claim, effect) => {
    const name = nameOf(claim)
    for (let other = running.get(name); other !== undefined; other = running.get(name)) {
      const found = await waitFor(other.outcome)
      if (found === 'too-long') return { state: 'in-flight' }
      // what was not kept is tried again, by one after the other
      if (found !== 'failed' && 'answer' in found) return replay(claim.fingerprint, other.fingerprint, found.answer)
    }
    const outcome = inTransaction(claim, effect).catch((error: unknown) => {
      if (error instanceof KeyHeldError) return { state: 'in-flight' as const }
      throw error
    }).finally(() => { running.delete(name) })
    running.set(name, { fingerprint: claim.fingerprint, outcome })
    return outcome
  }
}

async function waitFor (outcome: Running['outcome']): Promise<Awaited<Running['outcome']> | 'failed' | 'too-long'> {
  let timer: NodeJS.Timeout | undefined
  const end = new Promise<'too-long'>((resolve) => { timer = setTimeout(() => resolve('too-long'), PATIENCE) })
  try {
    return await Promise.race([outcome.catch(() => 'failed' as const), end])
  } finally {
    clearTimeout(timer)
  }
}
