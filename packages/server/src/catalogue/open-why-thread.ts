import { Worker } from 'node:worker_threads'
import { MatcherError } from '@sroi/matcher'
import type { WhyNot } from '@sroi/matcher/search'
import type { Authority } from '../store/index.ts'
import type { TellWhy, WhyQuestion } from './tell-why.ts'
import type { WhyMessage, WhyReply } from './why-worker.ts'

interface WhyThread {
  readonly tellWhy: TellWhy
  /** Ends the thread; what is still asked fails. */
  readonly close: () => Promise<void>
}

/** So long may an answer take, in milliseconds. The hardest question needs a second; a thread that has yet to start on a busy machine can need many. */
const PATIENCE = 60_000

/** One thread, started at the first question, that answers one after the other. One that fails or takes too long is ended; the next question starts another. */
export function openWhyThread ({ patience = PATIENCE, script = new URL('./why-worker.js', import.meta.url) }: { readonly patience?: number, readonly script?: URL } = {}): WhyThread {
  let thread: { readonly worker: Worker, sent: readonly Authority[] | null } | null = null
  let last: Promise<unknown> = Promise.resolve()

  async function end (): Promise<void> {
    const ended = thread
    thread = null
    await ended?.worker.terminate()
  }

  function ask ({ request, costs, authorities }: WhyQuestion): Promise<WhyNot> {
    // what the process was started with, as a debugger or a loader of tests, is not for this thread
    const asked = thread ?? { worker: new Worker(script, { execArgv: [] }), sent: null }
    const { worker } = asked
    thread = asked
    const message: WhyMessage = { request, costs, authorities: asked.sent === authorities ? null : authorities }
    asked.sent = authorities
    return new Promise((resolve, reject) => {
      const settle = (then: () => void): void => {
        clearTimeout(timer)
        worker.off('message', onReply).off('error', onError).off('exit', onExit)
        // an idle thread must not keep the process
        worker.unref()
        then()
      }
      const onReply = (reply: WhyReply): void => settle(() => {
        if ('answer' in reply) resolve(reply.answer)
        else reject(new MatcherError(reply.refused, reply.problems))
      })
      const onError = (error: unknown): void => settle(() => { thread = null; reject(error) })
      const onExit = (): void => settle(() => { thread = null; reject(new Error('the thread that tells why ended before it answered')) })
      const timer = setTimeout(() => { void end() }, patience)
      worker.ref()
      worker.once('message', onReply).once('error', onError).once('exit', onExit)
      worker.postMessage(message)
    })
  }

  return {
    tellWhy: (question) => {
      const answer = last.then(() => ask(question))
      last = answer.catch(() => {})
      return answer
    },
    close: end
  }
}
