// A solver off the event loop, behind the port of the library.
import { Worker } from 'node:worker_threads'
import type { Solve, Solved } from '@sroi/matcher'
import type { Asked } from './worker.ts'

export interface Solver {
  readonly solve: Solve
  /** Ends the thread; what is still asked, and what is asked afterwards, gives up. */
  readonly close: () => Promise<void>
}

/** How long after its limit a thread that does not answer is ended, in milliseconds. */
const GRACE = 1_000

/**
 * One thread, started at the first question, that answers one instance after another. After `milliseconds` in all, every question gives up at once,
 * so that a caller waits no longer than that, and the grace, however many instances an answer takes. A thread that is still busy after its limit is
 * ended; the next question starts another.
 */
export function openSolver ({ milliseconds }: { readonly milliseconds: number }, now: () => number = () => performance.now()): Solver {
  const ends = now() + milliseconds
  let worker: Worker | null = null
  let isClosed = false
  const end = async (): Promise<void> => {
    const ended = worker
    worker = null
    await ended?.terminate()
  }
  const ask = (asked: Asked): Promise<Solved> => new Promise((resolve, reject) => {
    const thread = worker ?? new Worker(new URL('./worker.js', import.meta.url))
    worker = thread
    const settle = (then: () => void): void => {
      clearTimeout(timer)
      thread.off('message', onAnswer).off('error', onError).off('exit', onExit)
      // an idle thread must not keep the process
      thread.unref()
      then()
    }
    const gaveUp = (): void => resolve({ state: 'gave-up', bound: null })
    const onAnswer = (answer: Solved): void => settle(() => resolve(answer))
    const onError = (error: unknown): void => settle(() => { worker = null; reject(error) })
    const onExit = (): void => settle(() => { worker = null; gaveUp() })
    const timer = setTimeout(() => settle(() => { end().then(gaveUp, reject) }), asked.milliseconds + GRACE)
    thread.ref()
    thread.once('message', onAnswer).once('error', onError).once('exit', onExit)
    thread.postMessage(asked)
  })
  let last: Promise<unknown> = Promise.resolve()
  return {
    solve: (instance, limit) => {
      const answer = last.then(async (): Promise<Solved> => {
        const left = Math.min(limit.milliseconds, ends - now())
        return isClosed || left <= 0 ? { state: 'gave-up', bound: null } : await ask({ instance, milliseconds: left })
      })
      last = answer.catch(() => {})
      return answer
    },
    close: async () => {
      isClosed = true
      await end()
    }
  }
}
