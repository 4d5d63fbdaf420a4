import { Worker } from 'node:worker_threads'
import type { Ended, Task } from './worker.ts'

/** What the thread may hold, in megabytes: a workbook of the largest size, read and judged, with room to spare. Most of what it makes is gone at once, so what is young gets room too. */
const LIMITS = { maxOldGenerationSizeMb: 1_536, maxYoungGenerationSizeMb: 128 }
/** How long it waits for more work, in milliseconds: whoever had a file checked accepts it soon after. */
const IDLE = 30_000

export interface Thread {
  /** One piece of work at a time. @throws when it fails, or the thread is ended: what it had not committed never was. */
  readonly run: (task: Task) => Promise<void>
  readonly end: () => Promise<void>
}

/** A thread that is started when there is work, and ended when there was none for a while. */
export function openThread (): Thread {
  let worker: Worker | null = null
  let timer: NodeJS.Timeout | undefined

  async function end (): Promise<void> {
    clearTimeout(timer)
    const ending = worker
    worker = null
    await ending?.terminate()
  }

  /** What the process was started with, as a debugger or a loader of tests, is not for this thread. */
  function start (): Worker {
    const started = new Worker(new URL('./worker.js', import.meta.url), { execArgv: [], resourceLimits: LIMITS })
    started.once('exit', () => { if (worker === started) worker = null })
    return started
  }

  return {
    end,
    run: (task) => new Promise((resolve, reject) => {
      clearTimeout(timer)
      const working = worker ?? start()
      worker = working
      working.ref()
      const over = (then: () => void): void => {
        working.removeAllListeners('message').removeAllListeners('error').off('exit', gone)
        // an idle thread must not keep the process
        working.unref()
        timer = setTimeout(() => { void end() }, IDLE)
        timer.unref()
        then()
      }
      const gone = (): void => over(() => reject(new Error('the thread of an import ended before it was done')))
      working.once('message', ({ error }: Ended) => over(() => error === null ? resolve() : reject(error)))
      working.once('error', (error) => over(() => reject(error)))
      working.once('exit', gone)
      working.postMessage(task)
    })
  }
}
