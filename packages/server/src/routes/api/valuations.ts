import type { FastifyInstance } from 'fastify'
import { tenantOf } from '../../access/index.ts'
import { valuationSchema, valueEfforts } from '../../actions/value-efforts.ts'
import { representValuation } from '../../representations/valuation-explanation.ts'
import { addQuestion } from './add-question.ts'
import { valuationAnswerSchema } from './assessment-schemas.ts'
import { VALUATION_EXAMPLES } from './question-examples.ts'

export function valuationRoutes () {
  return async (app: FastifyInstance): Promise<void> => {
    addQuestion(app, '/valuations', {
      operationId: 'valueEfforts',
      summary: 'What hires, placements, internships, purchases and hours are worth, and what is short',
      description: 'By the building blocks that bind the contract. Give dueCents to be told what is short and what follows from that. Counts and bands only: there is no place for a person',
      tag: 'obligations',
      body: { schema: valuationSchema, examples: VALUATION_EXAMPLES },
      answer: ['What each is worth, and all together', valuationAnswerSchema],
      ask: (request) => valueEfforts(tenantOf(request), request.body, null),
      explain: representValuation
    })
  }
}
