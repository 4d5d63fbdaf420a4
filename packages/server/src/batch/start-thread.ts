// One thread of a pool, that answers one slice after another.
import { Worker } from 'node:worker_threads'
import type { Message, Reply, Shared, Slice } from './slice.ts'
import { ThreadEnded } from './thread-ended.ts'

export interface Thread {
  /** One at a time. @throws ThreadEnded when it fails, is ended, or takes too long. */
  readonly ask: (slice: Slice, parts: ReadonlyMap<number, Shared>) => Promise<Reply>
  readonly end: () => Promise<void>
}

interface Options {
  readonly script: URL
  readonly idle: number
  readonly patience: number
  /** It answers nothing more. */
  readonly onEnd: () => void
}

/** A thread keeps so much of what is shared; the longest unused goes first. A batch asks for the rules of few authorities at a time. */
const KEPT = 64

export function startThread ({ script, idle, patience, onEnd }: Options): Thread {
  // what this process was started with, as a test's measuring of coverage, is not for its threads
  const worker = new Worker(script, { execArgv: [] })
  const kept = new Set<number>()
  let fail: (error: ThreadEnded) => void = () => {}
  let cause: unknown
  let timer: NodeJS.Timeout | undefined
  const end = async (): Promise<void> => {
    clearTimeout(timer)
    onEnd()
    await worker.terminate()
  }
  const wait = (milliseconds: number, then: () => void): void => {
    clearTimeout(timer)
    timer = setTimeout(then, milliseconds)
    timer.unref()
  }
  worker.on('error', (error) => { cause = error })
  worker.on('exit', () => {
    clearTimeout(timer)
    onEnd()
    fail(new ThreadEnded('A thread that reckons batches ended before it answered', { cause }))
  })

  function messageOf (slice: Slice, parts: ReadonlyMap<number, Shared>): Message {
    const keep = [...parts].filter(([number]) => !kept.has(number))
    for (const number of parts.keys()) {
      kept.delete(number)
      kept.add(number)
    }
    const forget = [...kept].slice(0, Math.max(0, kept.size - KEPT)).filter((number) => !parts.has(number))
    for (const number of forget) kept.delete(number)
    return { slice, keep, forget }
  }

  return {
    ask: (slice, parts) => new Promise((resolve, reject) => {
      const onAnswer = (reply: Reply): void => {
        fail = () => {}
        // an idle thread must not keep the process
        worker.unref()
        wait(idle, () => { void end() })
        resolve(reply)
      }
      fail = (error) => {
        worker.off('message', onAnswer)
        reject(error)
      }
      wait(patience, () => {
        cause = new Error(`no answer within ${patience} ms`)
        void end()
      })
      worker.ref()
      worker.once('message', onAnswer)
      worker.postMessage(messageOf(slice, parts))
    }),
    end
  }
}
