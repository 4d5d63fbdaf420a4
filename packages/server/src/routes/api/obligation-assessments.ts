import type { FastifyInstance } from 'fastify'
import { tenantOf } from '../../access/index.ts'
import { assessContract } from '../../actions/assess-contract.ts'
import { questionSchema } from '../../actions/question-schema.ts'
import { representExplanation } from '../../representations/explanation.ts'
import { addQuestion } from './add-question.ts'
import { obligationAssessmentSchema } from './assessment-schemas.ts'
import { QUESTION_EXAMPLES } from './question-examples.ts'

export function obligationAssessmentRoutes () {
  return async (app: FastifyInstance): Promise<void> => {
    addQuestion(app, '/obligation-assessments', {
      operationId: 'assessObligation',
      summary: 'What a contract owes, how much is filled and what is left, without the suppliers',
      description: 'The question of a match; what it says of suppliers changes nothing. What is due is told to the cent or not at all: an estimate is never a debt',
      tag: 'obligations',
      body: { schema: questionSchema, examples: QUESTION_EXAMPLES },
      answer: ['What is owed', obligationAssessmentSchema],
      ask: (request) => assessContract(tenantOf(request), request.body),
      explain: representExplanation
    })
  }
}
