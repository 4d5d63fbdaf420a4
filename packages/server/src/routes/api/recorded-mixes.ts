import type { FastifyInstance } from 'fastify'
import { callerOf } from '../../access/index.ts'
import { mixRecord } from '../../actions/mix-record.ts'
import { purchasesSchema } from '../../actions/purchases-schema.ts'
import { answerOnce } from '../../http/answer-once.ts'
import { ridersOf } from '../../http/riders-of.ts'
import { CLIENT_GONE, signalOf } from '../../http/signal-of.ts'
import { BODY_PROBLEMS, jsonAnswer, problemAnswer, USUAL_PROBLEMS } from '../../openapi/answers.ts'
import { HttpProblem } from '../../problems/http-problem.ts'
import { type Solvers, TooBusyError } from '../../solver/open-solvers.ts'
import { IDEMPOTENCY_HEADERS, KEY_PROBLEMS, REPLAYED } from './idempotency-schemas.ts'
import { MIX_EXAMPLES } from './question-examples.ts'
import { mixReceiptSchema } from './receipt-schemas.ts'

/** In seconds: by then somebody in line had a turn. */
const RETRY = '15'

export function recordedMixRoutes (solvers: Solvers) {
  return async (app: FastifyInstance): Promise<void> => {
    app.post('/recorded-mixes', {
      config: {
        action: 'record-answer',
        operation: {
          operationId: 'createMix',
          summary: 'What to buy from whom, and a receipt',
          description: 'Answers as POST /v1/mixes does; the receipt holds everything the answer rests on, and is never changed',
          tag: 'matches',
          headers: IDEMPOTENCY_HEADERS,
          body: { 'application/json': { schema: purchasesSchema, examples: MIX_EXAMPLES } },
          answers: {
            201: jsonAnswer('The receipt', mixReceiptSchema, { Location: 'The address of the receipt', ...REPLAYED }),
            ...BODY_PROBLEMS,
            ...KEY_PROBLEMS,
            ...USUAL_PROBLEMS,
            503: problemAnswer('Too many ask for a mix at once', { 'Retry-After': 'Seconds to wait' })
          }
        }
      }
    }, async (request, reply) => {
      const signal = signalOf(reply)
      const { dependencies } = callerOf(request)
      const riders = ridersOf(request, 'mix')
      try {
        // seconds of solving, before a transaction is opened
        const record = await solvers.run(signal, (solve) => mixRecord({ ...dependencies, solve }, request.body))
        return await answerOnce(request, reply, { isKeyRequired: false }, async (writing) => {
          const receipt = await writing.append(record, riders)
          return { status: 201, headers: { Location: `/v1/receipts/${receipt.id}` }, body: receipt }
        })
      } catch (error) {
        if (signal.aborted) return reply.code(CLIENT_GONE).send()
        if (!(error instanceof TooBusyError)) throw error
        void reply.header('Retry-After', RETRY)
        throw new HttpProblem('too-busy', [], 'Several mixes are reckoned already. Try again in a few seconds')
      }
    })
  }
}
