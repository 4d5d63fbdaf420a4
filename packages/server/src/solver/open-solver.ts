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

const GAVE_UP: Solved = { state: 'gave-up', bound: null }

interface Thread {
  readonly worker: Worker
  /** False: it ended before it could answer. */
  readonly isReady: Promise<boolean>
}

/**
 * One thread, started at the first question, that answers one instance after another. After `milliseconds` in all, every question gives up at once,
 * so that a caller waits no longer than that, and the grace, however many instances an answer takes. What a question may take begins when the thread
 * is there. A thread that is still busy after its limit is ended; the next question starts another.
 */
export function openSolver ({ milliseconds }: { readonly milliseconds: number }, now: () => number = () => performance.now()): Solver {
  const ends = now() + milliseconds
  let thread: Thread | null = null
  let isClosed = false
  const end = async (): Promise<void> => {
    const ended = thread
    thread = null
    await ended?.worker.terminate()
  }
  const limited = (limit: number): number => isClosed ? 0 : Math.min(limit, ends - now())
  const ask = async (instance: Asked['instance'], limit: number): Promise<Solved> => {
    const left = limited(limit)
    if (left <= 0) return GAVE_UP
    thread ??= openThread()
    const { worker, isReady } = thread
    worker.ref()
    try {
      if (!await within(isReady, ends - now(), false)) return GAVE_UP
      const rest = limited(limit)
      return rest <= 0 ? GAVE_UP : await within(answerOf(worker, { instance, milliseconds: rest }), rest + GRACE, null) ?? await end().then(() => GAVE_UP)
    } catch (error) {
      thread = null
      throw error
    } finally {
      // an idle thread must not keep the process
      worker.unref()
    }
  }
  let last: Promise<unknown> = Promise.resolve()
  return {
    solve: (instance, limit) => {
      const answer = last.then(() => ask(instance, limit.milliseconds))
      last = answer.catch(() => {})
      return answer
    },
    close: async () => {
      isClosed = true
      await end()
    }
  }
}

/** Without the loaders of whoever starts it. It says when it is ready. */
function openThread (): Thread {
  const worker = new Worker(new URL('./worker.js', import.meta.url), { execArgv: [] })
  const isReady = new Promise<boolean>((resolve, reject) => {
    worker.once('message', () => resolve(true)).once('error', reject).once('exit', () => resolve(false))
  })
  return { worker, isReady }
}

/** Gives up when the thread ends. */
function answerOf (worker: Worker, asked: Asked): Promise<Solved> {
  return new Promise((resolve, reject) => {
    const settle = (then: () => void): void => {
      worker.off('message', onAnswer).off('error', onError).off('exit', onExit)
      then()
    }
    const onAnswer = (answer: Solved): void => settle(() => resolve(answer))
    const onError = (error: unknown): void => settle(() => reject(error))
    const onExit = (): void => settle(() => resolve(GAVE_UP))
    worker.once('message', onAnswer).once('error', onError).once('exit', onExit)
    worker.postMessage(asked)
  })
}

async function within<T> (answer: Promise<T>, milliseconds: number, otherwise: T | null): Promise<T | null> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<T | null>((resolve) => { timer = setTimeout(() => resolve(otherwise), Math.max(0, milliseconds)) })
  try {
    return await Promise.race([answer, late])
  } finally {
    clearTimeout(timer)
  }
}
