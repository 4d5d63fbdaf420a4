import type { FastifyInstance } from 'fastify'
import { tenantOf } from '../../access/index.ts'
import { assessReserved, reservedQuestionSchema } from '../../actions/assess-reserved.ts'
import { representFinding } from '../../representations/finding-explanation.ts'
import { addQuestion } from './add-question.ts'
import { reservationAssessmentSchema } from './assessment-schemas.ts'
import { RESERVATION_EXAMPLES } from './question-examples.ts'

export function reservationAssessmentRoutes () {
  return async (app: FastifyInstance): Promise<void> => {
    addQuestion(app, '/reservation-assessments', {
      operationId: 'assessReservation',
      summary: 'May this supplier perform a reserved contract',
      description: 'By articles 2.82 and 2.82a of the Aanbestedingswet 2012, which are the same for every authority. The supplier is one of the register (supplierId), or its facts are given (supplier)',
      tag: 'buyers',
      body: { schema: reservedQuestionSchema, examples: RESERVATION_EXAMPLES },
      answer: ['Whether it may, and on what that rests', reservationAssessmentSchema],
      ask: (request) => assessReserved(tenantOf(request), request.body),
      explain: representFinding
    })
  }
}
