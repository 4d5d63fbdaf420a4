import type { FastifyInstance } from 'fastify'
import { tenantOf } from '../../access/index.ts'
import { assessTerm } from '../../actions/assess-term.ts'
import { representFinding } from '../../representations/finding-explanation.ts'
import { addQuestion } from './add-question.ts'
import { termAskedSchema, termAssessmentSchema } from './assessment-schemas.ts'
import { TERM_EXAMPLES } from './question-examples.ts'

export function termAssessmentRoutes () {
  return async (app: FastifyInstance): Promise<void> => {
    addQuestion(app, '/term-assessments', {
      operationId: 'assessTerm',
      summary: 'Until when may a decision take, can somebody object, or does a temporary badge run',
      description: 'By the Algemene wet bestuursrecht, with public holidays and what makes a term stand still; the year of a badge by the rules of an authority',
      tag: 'obligations',
      body: { schema: termAskedSchema, examples: TERM_EXAMPLES },
      answer: ['The last day, and whether it is over on the day asked about', termAssessmentSchema],
      ask: (request) => assessTerm(tenantOf(request), request.body),
      explain: representFinding
    })
  }
}
