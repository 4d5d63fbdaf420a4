import type { IncomingMessage, ServerResponse } from 'node:http'
import type { FastifyInstance } from 'fastify'
import type { WholeAnswers } from './whole-answers.ts'

/** Lets what is remembered be sent before the framework is asked. A request that is injected, or comes in over a second address of `localhost`, goes the usual way. */
export function answerFirst (app: FastifyInstance, whole: Pick<WholeAnswers, 'answer' | 'stop'>): void {
  const behind = app.server.listeners('request') as ((request: IncomingMessage, response: ServerResponse) => void)[]
  app.server.removeAllListeners('request')
  app.server.on('request', (request, response) => {
    if (whole.answer(request, response)) return
    for (const listener of behind) listener.call(app.server, request, response)
  })
  app.addHook('preClose', (done) => {
    whole.stop()
    done()
  })
}
