import type { Log } from '../dependencies.ts'
import { errorFacts } from '../logging/error-facts.ts'

const HOUR = 3_600_000

export interface Job {
  /** As the log calls it. */
  readonly name: string
  readonly work: () => Promise<void>
}

/**
 * Does jobs now and every hour from now on, one after the other. One that fails is logged and tried again an hour later; it keeps no other from being done.
 * Each job must be one that several replicas can do at once.
 * @param measured is told how each ended
 */
export function runHourly (jobs: readonly Job[], log: Log, measured: (name: string, result: 'done' | 'failed', seconds: number) => void = () => {}): { close (): Promise<void> } {
  let running = all()
  const timer = setInterval(() => { running = running.then(all) }, HOUR)
  timer.unref()

  async function all (): Promise<void> {
    for (const { name, work } of jobs) {
      const start = performance.now()
      const ended = (result: 'done' | 'failed'): void => measured(name, result, (performance.now() - start) / 1000)
      try {
        await work()
        ended('done')
      } catch (error) {
        ended('failed')
        log.error({ job: name, error: errorFacts(error) }, 'a job failed')
      }
    }
  }

  return {
    close: async () => {
      clearInterval(timer)
      await running
    }
  }
}
