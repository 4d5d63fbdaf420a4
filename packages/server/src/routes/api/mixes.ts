import type { Language } from '@sroi/matcher'
import type { FastifyInstance } from 'fastify'
import { tenantOf } from '../../access/index.ts'
import { listAuthorities } from '../../actions/list-authorities.ts'
import { planPurchases } from '../../actions/plan-purchases.ts'
import { purchasesSchema } from '../../actions/purchases-schema.ts'
import { answerLanguage } from '../../http/answer-language.ts'
import { CLIENT_GONE, signalOf } from '../../http/signal-of.ts'
import { BODY_PROBLEMS, jsonAnswer, problemAnswer, USUAL_PROBLEMS } from '../../openapi/answers.ts'
import { HttpProblem } from '../../problems/http-problem.ts'
import { representMixExplanation } from '../../representations/mix-explanation.ts'
import { namesOfValues } from '../../representations/names-of-values.ts'
import { type Solvers, TooBusyError } from '../../solver/open-solvers.ts'
import { mixAnswerSchema } from './mix-schemas.ts'
import { MIX_EXAMPLES } from './question-examples.ts'
import { explainQuerySchema } from './search-schemas.ts'

/** In seconds: by then somebody in line had a turn. */
const RETRY = '15'

export function mixRoutes (solvers: Solvers) {
  return async (app: FastifyInstance): Promise<void> => {
    app.post<{ Querystring: { explain?: 'true', language?: Language } }>('/mixes', {
      config: {
        action: 'ask',
        operation: {
          operationId: 'planPurchases',
          summary: 'What to buy from whom, so that it fills what is left by a day',
          description: 'At most three mixes in whole cents, each with the proof that nothing is better, or with a bound and the gap; or the smallest set of demands that clash and how little would be enough. The suppliers are brought along, or found in the register by the question of a search. Nothing is stored. Everything together takes 15 seconds at most: what was found by then is the answer. explain and language as for /v1/searches',
          tag: 'searches',
          query: explainQuerySchema,
          body: { 'application/json': { schema: purchasesSchema, examples: MIX_EXAMPLES } },
          answers: { 200: jsonAnswer('The mixes', mixAnswerSchema), ...BODY_PROBLEMS, ...USUAL_PROBLEMS, 503: problemAnswer('Too many ask for a mix at once', { 'Retry-After': 'Seconds to wait' }) }
        }
      }
    }, async (request, reply) => {
      const signal = signalOf(reply)
      try {
        const { outcome, basis } = await solvers.run(signal, (solve) => planPurchases({ ...tenantOf(request), solve }, request.body))
        if (request.query.explain === undefined) return { ...outcome, basis }
        const language = answerLanguage(request, reply)
        return { ...outcome, basis, explanation: representMixExplanation(outcome, basis, namesOfValues(language, await listAuthorities(tenantOf(request)))) }
      } catch (error) {
        if (signal.aborted) return reply.code(CLIENT_GONE).send()
        if (!(error instanceof TooBusyError)) throw error
        void reply.header('Retry-After', RETRY)
        throw new HttpProblem('too-busy', [], 'Several mixes are reckoned already. Try again in a few seconds')
      }
    })
  }
}
