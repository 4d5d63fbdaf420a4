import type { FastifyInstance } from 'fastify'
import { tenantOf } from '../../access/index.ts'
import { planReserved, reservationPlanSchema } from '../../actions/plan-reserved.ts'
import { representFinding } from '../../representations/finding-explanation.ts'
import { addQuestion } from './add-question.ts'
import { reservationPlanAnswerSchema } from './assessment-schemas.ts'
import { RESERVATION_PLAN_EXAMPLES } from './question-examples.ts'

export function reservationPlanRoutes () {
  return async (app: FastifyInstance): Promise<void> => {
    addQuestion(app, '/reservation-plans', {
      operationId: 'planReservation',
      summary: 'May this contract be reserved, and which codes does the notice get',
      description: 'To reserve is a choice of the buyer; those who may take part still compete. Whether there are firms for it: /v1/market-tests',
      tag: 'buyers',
      body: { schema: reservationPlanSchema, examples: RESERVATION_PLAN_EXAMPLES },
      answer: ['Whether it may, with BT-71 and BT-736 of the notice', reservationPlanAnswerSchema],
      ask: (request) => planReserved(tenantOf(request), request.body),
      explain: representFinding
    })
  }
}
