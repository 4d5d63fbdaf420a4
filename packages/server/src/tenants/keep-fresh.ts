import type { Dependencies } from '../dependencies.ts'
import { errorFacts } from '../logging/error-facts.ts'

/** How long between two looks, in milliseconds: at most the sum, so that a change is here within two seconds, with time to take it in. */
const PAUSE = 800
/** Replicas that start together do not go on asking together. */
const JITTER = 200

/**
 * Takes in what other replicas publish, whether or not anybody asks: the register, the rules, and the catalogue of them.
 * What fails is tried again; the log says once that it failed.
 */
export function keepFresh ({ store, catalogues, log }: Pick<Dependencies, 'store' | 'catalogues' | 'log'>): { close (): Promise<void> } {
  let isClosed = false
  let hasFailed = false
  let looking: Promise<void> = Promise.resolve()
  let timer = later()

  function later (): NodeJS.Timeout {
    return setTimeout(() => { looking = look() }, PAUSE + Math.random() * JITTER).unref()
  }

  async function look (): Promise<void> {
    try {
      await catalogues.of(await store.refresh())
      hasFailed = false
    } catch (error) {
      if (!hasFailed && !isClosed) log.warn(errorFacts(error), 'what other replicas published cannot be taken in; it is tried again')
      hasFailed = true
    }
    if (!isClosed) timer = later()
  }

  return {
    close: async () => {
      isClosed = true
      clearTimeout(timer)
      await looking
    }
  }
}
