import type { Clock, Log } from '../dependencies.ts'
import { amsterdamDay } from '../clock/amsterdam-day.ts'
import { errorFacts } from '../logging/error-facts.ts'
import type { Signer, Store } from '../store/index.ts'

type Signed = Pick<Store, 'signHead' | 'signedHeads'>

/**
 * Signs the newest receipt of every tenant that has no signature of today yet. Several replicas may do so: a day with two signatures is as good as a day
 * with one.
 * @returns how many heads were signed
 */
export async function signToday (stores: readonly Signed[], signer: Signer, clock: Clock): Promise<number> {
  const at = clock.now()
  let signed = 0
  for (const store of stores) {
    const newest = (await store.signedHeads()).at(-1)
    if (newest !== undefined && amsterdamDay(newest.at) === amsterdamDay(at)) continue
    if (await store.signHead(signer, at) !== null) signed += 1
  }
  return signed
}

export interface DailySigning {
  close (): Promise<void>
}

const HOUR = 3_600_000

/** Signs every day, from now on. One attempt that fails is logged, and made again an hour later. */
export function signDaily (stores: () => Promise<readonly Signed[]>, signer: Signer, { clock, log }: { readonly clock: Clock, readonly log: Log }): DailySigning {
  let running = attempt()
  const timer = setInterval(() => { running = running.then(attempt) }, HOUR)
  timer.unref()

  async function attempt (): Promise<void> {
    try {
      const heads = await signToday(await stores(), signer, clock)
      if (heads > 0) log.info({ heads, key: signer.key }, 'heads of the record signed')
    } catch (error) {
      log.error({ error: errorFacts(error) }, 'the heads of the record could not be signed')
    }
  }

  return {
    close: async () => {
      clearInterval(timer)
      await running
    }
  }
}
