import { amsterdamDay } from '../clock/amsterdam-day.ts'
import type { Clock } from '../dependencies.ts'
import type { Signer, Store } from '../store/index.ts'

/**
 * Signs the newest receipt of every tenant that has no signature of today yet. Several replicas may do so: a day with two signatures is as good as a day
 * with one.
 * @param failed is told of each head that could not be signed
 * @returns how many heads were signed
 * @throws the first of these failures, when all others are signed
 */
export async function signToday (stores: readonly Pick<Store, 'signHead' | 'signedHeads'>[], signer: Signer, clock: Clock, failed: (error: unknown) => void = () => {}): Promise<number> {
  const at = clock.now()
  let signed = 0
  const failures: unknown[] = []
  for (const store of stores) {
    try {
      const newest = (await store.signedHeads()).at(-1)
      if (newest !== undefined && amsterdamDay(newest.at) === amsterdamDay(at)) continue
      if (await store.signHead(signer, at) !== null) signed += 1
    } catch (error) {
      failures.push(error)
      failed(error)
    }
  }
  if (failures.length > 0) throw failures[0]
  return signed
}
