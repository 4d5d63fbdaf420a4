import { Worker } from 'node:worker_threads'
import type { Task } from './worker.ts'

/** What one thread may hold, in megabytes: a workbook of the largest size, read and judged, with room to spare. Most of what it makes is gone at once, so what is young gets room too. */
const LIMITS = { maxOldGenerationSizeMb: 1_536, maxYoungGenerationSizeMb: 128 }

/** Does a piece of work in a thread of its own that then ends. Aborted, it is ended where it is: what it had not committed never was. */
export async function runInThread (task: Task, ended: AbortSignal): Promise<void> {
  if (ended.aborted) throw ended.reason
  // what the process was started with, as a debugger or a loader of tests, is not for this thread
  const worker = new Worker(new URL('./worker.js', import.meta.url), { workerData: task, execArgv: [], resourceLimits: LIMITS })
  const end = (): void => { void worker.terminate() }
  ended.addEventListener('abort', end, { once: true })
  try {
    await new Promise<void>((resolve, reject) => {
      worker.once('error', reject).once('exit', (code) => code === 0 ? resolve() : reject(new Error('the thread of an import ended before it was done')))
    })
  } finally {
    ended.removeEventListener('abort', end)
  }
}
