import { Worker } from 'node:worker_threads'
import { MatcherError } from '@sroi/matcher'
import { HttpProblem } from '../problems/http-problem.ts'
import type { Review } from './answer-review.ts'
import type { ReviewReply } from './worker.ts'

export interface ReviewThread {
  /** Throws MatcherError as `answerReview`, and HttpProblem `too-busy` where too many wait or the work takes too long. */
  readonly answer: (review: Review) => Promise<object>
  /** Ends the thread; what is still asked fails. */
  readonly close: () => Promise<void>
}

interface ReviewThreadOptions {
  /** How long an answer may take, in milliseconds. */
  readonly patience?: number
  /** How many may wait or be answered at once. */
  readonly most?: number
  readonly script?: URL
}

const PATIENCE = 20_000
const MOST = 8

/** One thread, started at the first question, that answers one after the other. One that fails or takes too long is ended; the next question starts another. */
export function openReviewThread ({ patience = PATIENCE, most = MOST, script = new URL('./worker.js', import.meta.url) }: ReviewThreadOptions = {}): ReviewThread {
  let worker: Worker | null = null
  let last: Promise<unknown> = Promise.resolve()
  let inside = 0

  async function end (): Promise<void> {
    const ended = worker
    worker = null
    await ended?.terminate()
  }

  function ask (review: Review): Promise<object> {
    // what the process was started with, as a debugger or a loader of tests, is not for this thread
    const asked = worker ?? new Worker(script, { execArgv: [] })
    worker = asked
    return new Promise((resolve, reject) => {
      let isLate = false
      const settle = (then: () => void): void => {
        clearTimeout(timer)
        asked.off('message', onReply).off('error', onError).off('exit', onExit)
        // an idle thread must not keep the process
        asked.unref()
        then()
      }
      const onReply = (reply: ReviewReply): void => settle(() => {
        if ('answer' in reply) resolve(reply.answer)
        else reject(new MatcherError(reply.refused, reply.problems))
      })
      const onError = (error: unknown): void => settle(() => { worker = null; reject(error) })
      const onExit = (): void => settle(() => {
        if (worker === asked) worker = null
        reject(isLate ? new HttpProblem('too-busy', [], 'Looking these rules over takes too long. Send fewer provisions or questions at once') : new HttpProblem('not-ready'))
      })
      const timer = setTimeout(() => {
        isLate = true
        void end()
      }, patience)
      asked.ref()
      asked.once('message', onReply).once('error', onError).once('exit', onExit)
      asked.postMessage(review)
    })
  }

  return {
    answer: async (review) => {
      if (inside >= most) throw new HttpProblem('too-busy', [], 'Other rules are looked over already. Try again in a few seconds')
      inside += 1
      const answer = last.then(() => ask(review))
      last = answer.catch(() => {})
      try {
        return await answer
      } finally {
        inside -= 1
      }
    },
    close: end
  }
}
