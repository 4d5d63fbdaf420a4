import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { environment } from '../config.ts'
import type { Ended, Task } from './worker.ts'

/** What the thread may hold, in megabytes: a workbook of the largest size, read and judged, with room to spare. Most of what it makes is gone at once, so what is young gets room too. */
const LIMITS = { maxOldGenerationSizeMb: 1_536, maxYoungGenerationSizeMb: 128 }
/** How long it waits for more work, in milliseconds: whoever had a file checked accepts it soon after. */
const IDLE = 30_000

export interface Thread {
  /** One piece of work at a time. @throws when it fails, or the thread is ended: what it had not committed never was. */
  readonly run: (task: Task) => Promise<void>
  /** For good: nothing runs after it. */
  readonly end: () => Promise<void>
}

/**
 * A thread that is started when there is work, and ended when there was none for a while.
 * @param placeOf where it may keep files while it works: what reads a workbook unpacks it there, and takes nothing away when it stops early
 */
export function openThread (placeOf: () => Promise<string>): Thread {
  let worker: Worker | null = null
  let timer: NodeJS.Timeout | undefined
  let isEnded = false

  async function stop (): Promise<void> {
    clearTimeout(timer)
    const ending = worker
    worker = null
    await ending?.terminate()
  }

  /** What the process was started with, as a debugger or a loader of tests, is not for this thread. */
  function start (folder: string): Worker {
    const env = { ...environment, TMPDIR: folder, TMP: folder, TEMP: folder }
    const started = new Worker(new URL('./worker.js', import.meta.url), { execArgv: [], resourceLimits: LIMITS, env })
    started.once('exit', () => { if (worker === started) worker = null })
    return started
  }

  function runIn (folder: string, task: Task): Promise<void> {
    return new Promise((resolve, reject) => {
      const working = worker ?? start(folder)
      worker = working
      working.ref()
      const over = (then: () => void): void => {
        working.removeAllListeners('message').removeAllListeners('error').off('exit', gone)
        // an idle thread must not keep the process
        working.unref()
        timer = setTimeout(() => { void stop() }, IDLE)
        timer.unref()
        then()
      }
      const gone = (): void => over(() => reject(new Error('the thread of an import ended before it was done')))
      working.once('message', ({ error }: Ended) => over(() => error === null ? resolve() : reject(error)))
      // it writes until it has ended
      working.once('error', (error) => over(() => { working.terminate().then(() => reject(error), reject) }))
      working.once('exit', gone)
      working.postMessage(task)
    })
  }

  return {
    end: () => {
      isEnded = true
      return stop()
    },
    run: async (task) => {
      clearTimeout(timer)
      const folder = join(await placeOf(), 'unpacked')
      await rm(folder, { recursive: true, force: true })
      await mkdir(folder, { mode: 0o700 })
      try {
        if (isEnded) throw new Error('the thread of an import ended before it began')
        await runIn(folder, task)
      } finally {
        await rm(folder, { recursive: true, force: true })
      }
    }
  }
}
