// Threads that answer slices of batches: a few, started when there is work, ended when there was none for a while.
import { availableParallelism } from 'node:os'
import { HttpProblem } from '../problems/http-problem.ts'
import type { Reply, Shared, Slice } from './slice.ts'
import { startThread, type Thread } from './start-thread.ts'

export interface Pool {
  /** How many threads there are at most. */
  readonly size: number
  /**
   * One slice, on the first thread that is free. `parts`: what it speaks of, by number. Given up before its turn it is never begun.
   * @throws ThreadEnded when its thread fails or takes too long; the others go on, and the next slice gets a new thread.
   */
  readonly run: (slice: Slice, parts: ReadonlyMap<number, Shared>, signal: AbortSignal) => Promise<Reply>
  /** Takes a place for a batch of somebody and gives the function that leaves it. Throws HttpProblem `too-busy` when there are too many at once, of all or of them. */
  readonly enter: (asker: string) => () => void
  /** Gives up what is under way and ends the threads. */
  readonly close: () => Promise<void>
}

export interface PoolOptions {
  readonly size?: number
  /** How many batches at once, of all and of one who asks. */
  readonly batches?: number
  readonly batchesOfOne?: number
  /** How long a thread waits for work, in milliseconds. */
  readonly idle?: number
  /** How long a slice may take, in milliseconds. */
  readonly patience?: number
  /** What a thread runs. */
  readonly script?: URL
}

/** More threads than this gain nothing on the machines that municipalities have, and each costs its own lexicon. */
const MOST_THREADS = 8
const BATCHES = 8
/** Who asks for several at once, and reads them slowly, leaves places to others. */
const BATCHES_OF_ONE = 2
const IDLE = 30_000
const PATIENCE = 60_000

interface Waiting {
  readonly slice: Slice
  readonly parts: ReadonlyMap<number, Shared>
  readonly signal: AbortSignal
  readonly resolve: (reply: Reply) => void
  readonly reject: (error: unknown) => void
}

export function openPool ({
  size = Math.min(availableParallelism(), MOST_THREADS), batches = BATCHES, batchesOfOne = BATCHES_OF_ONE, idle = IDLE, patience = PATIENCE, script = new URL('./worker.js', import.meta.url)
}: PoolOptions = {}): Pool {
  const threads = new Set<Thread>()
  const free = new Set<Thread>()
  const queue: Waiting[] = []
  const inside = new Map<symbol, string>()
  let isClosed = false

  function freeThread (): Thread | null {
    const [waiting] = free
    if (waiting !== undefined) {
      free.delete(waiting)
      return waiting
    }
    if (threads.size === size) return null
    const started: Thread = startThread({ script, idle, patience, onEnd: () => { threads.delete(started); free.delete(started) } })
    threads.add(started)
    return started
  }

  function next (): void {
    while (queue.length > 0) {
      const [{ slice, parts, signal, resolve, reject }] = queue as [Waiting]
      const thread = signal.aborted ? null : freeThread()
      if (thread === null && !signal.aborted) return
      queue.shift()
      if (thread === null) {
        reject(signal.reason)
        continue
      }
      thread.ask(slice, parts).then((reply) => {
        if (threads.has(thread)) free.add(thread)
        resolve(reply)
      }, (error: unknown) => reject(isClosed ? new HttpProblem('not-ready') : error)).finally(next)
    }
  }

  return {
    size,
    run: (slice, parts, signal) => new Promise((resolve, reject) => {
      if (isClosed || signal.aborted) {
        reject(isClosed ? new HttpProblem('not-ready') : signal.reason)
        return
      }
      queue.push({ slice, parts, signal, resolve, reject })
      next()
    }),
    enter: (asker) => {
      if (isClosed) throw new HttpProblem('not-ready')
      const ofOne = [...inside.values()].filter((one) => one === asker).length
      if (inside.size >= batches || ofOne >= batchesOfOne) throw new HttpProblem('too-busy')
      const place = Symbol('place')
      inside.set(place, asker)
      return () => { inside.delete(place) }
    },
    close: async () => {
      isClosed = true
      for (const { reject } of queue.splice(0)) reject(new HttpProblem('not-ready'))
      await Promise.all([...threads].map((thread) => thread.end()))
    }
  }
}
