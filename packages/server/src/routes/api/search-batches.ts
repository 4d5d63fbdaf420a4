import { Readable } from 'node:stream'
import type { FastifyInstance } from 'fastify'
import { tenantOf } from '../../access/index.ts'
import { type Batch, summarizeBatch } from '../../actions/summarize-batch.ts'
import type { Pool } from '../../batch/open-pool.ts'
import { BATCH_LIMIT } from '../../http/limits.ts'
import { inPieces, limitSlowReading } from '../../http/slow-reading.ts'
import { errorFacts } from '../../logging/error-facts.ts'
import { askerOf } from '../../operation/limits/asker-of.ts'
import { BODY_PROBLEMS, problemAnswer, USUAL_PROBLEMS } from '../../openapi/answers.ts'
import { documentOfError } from '../../problems/document-of-error.ts'
import { batchLineSchema, batchQuestionSchema } from './batch-schemas.ts'
import { BATCH_EXAMPLES } from './question-examples.ts'

export function searchBatchRoutes (pool: Pool) {
  return async (app: FastifyInstance): Promise<void> => {
    app.post('/search-batches', {
      bodyLimit: BATCH_LIMIT,
      config: {
        action: 'ask',
        operation: {
          operationId: 'searchBatch',
          summary: 'Of many contracts: what is left, how many suppliers count, and whether the first of them can fill it',
          description: 'The answer is a line of JSON for each question, in their order, each as soon as it is there: thousands need not wait for the last, and neither side holds them all. All questions are checked before the first line: a batch with a mistake is refused whole, with every mistake. The last line says that this was all, or what went wrong. Totals, order, scores and euros are those of /v1/searches. Nothing is stored',
          tag: 'searches',
          body: { 'application/json': { schema: batchQuestionSchema, examples: BATCH_EXAMPLES } },
          answers: {
            200: { description: 'An answer on each line', content: { 'application/x-ndjson': { schema: batchLineSchema } } },
            ...BODY_PROBLEMS,
            ...USUAL_PROBLEMS,
            503: problemAnswer('Several batches are reckoned already, or the service is closing')
          }
        }
      }
    }, async (request, reply) => {
      const batch = await summarizeBatch({ ...tenantOf(request), pool, asker: askerOf(request) }, request.body)
      // whoever goes away is not reckoned for
      reply.raw.once('close', batch.end)
      limitSlowReading(reply)
      return reply.type('application/x-ndjson; charset=utf-8').send(Readable.from(inPieces(linesOf(batch, (error) => tenantOf(request).log.error({ requestId: request.id, error: errorFacts(error) }, 'batch')))))
    })
  }
}

async function * linesOf ({ answers, provenance, end }: Batch, log: (error: unknown) => void): AsyncGenerator<string> {
  let answered = 0
  try {
    for await (const answer of answers) {
      yield `${JSON.stringify(answer)}\n`
      answered += 1
    }
    yield `${JSON.stringify({ answered, provenance })}\n`
  } catch (error) {
    // the status is sent already
    log(error)
    yield `${JSON.stringify({ answered, problem: documentOfError(error) })}\n`
  } finally {
    end()
  }
}
