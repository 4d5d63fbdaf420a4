import type { Language } from '@sroi/matcher'
import type { FastifyInstance } from 'fastify'
import { tenantOf } from '../../access/index.ts'
import { inviteSchema } from '../../actions/buyer-questions.ts'
import { inviteSuppliers } from '../../actions/invite-suppliers.ts'
import { answerLanguage } from '../../http/answer-language.ts'
import { jsonAnswer, BODY_PROBLEMS, USUAL_PROBLEMS } from '../../openapi/answers.ts'
import { namesOfValues } from '../../representations/names-of-values.ts'
import { representInvitationExplanation } from '../../representations/invitation-explanation.ts'
import { invitationAnswerSchema } from './buyer-schemas.ts'
import { INVITE_EXAMPLES } from './question-examples.ts'
import { explainQuerySchema } from './search-schemas.ts'

export function invitationRoutes () {
  return async (app: FastifyInstance): Promise<void> => {
    app.post<{ Querystring: { explain?: 'true', language?: Language } }>('/invitations', {
      config: {
        action: 'ask',
        operation: {
          operationId: 'inviteSuppliers',
          summary: 'Whom to invite for a single or multiple private tender',
          description: 'Where a firm sits or works never counts: points for place are left out and a condition on place is refused. Equals take turns: who was invited least of late first, then by the seed; without one the question gives it. A person records the reason; until then the answer says that it is missing. Nothing is stored: the answer is what a buyer keeps. explain and language as for /v1/searches',
          tag: 'buyers',
          query: explainQuerySchema,
          body: { 'application/json': { schema: inviteSchema, examples: INVITE_EXAMPLES } },
          answers: { 200: jsonAnswer('Whom to invite, in turn', invitationAnswerSchema), ...BODY_PROBLEMS, ...USUAL_PROBLEMS }
        }
      }
    }, async (request, reply) => {
      const { outcome, authorities } = await inviteSuppliers(tenantOf(request), request.body)
      if (request.query.explain === undefined) return outcome
      const language = answerLanguage(request, reply)
      return { ...outcome, explanation: representInvitationExplanation(outcome, namesOfValues(language, authorities)) }
    })
  }
}
