import type { FastifyInstance } from 'fastify'
import { tenantOf } from '../../access/index.ts'
import { assessThreshold, thresholdAskedSchema } from '../../actions/assess-threshold.ts'
import { representFinding } from '../../representations/finding-explanation.ts'
import { addQuestion } from './add-question.ts'
import { thresholdAssessmentSchema } from './assessment-schemas.ts'
import { THRESHOLD_EXAMPLES } from './question-examples.ts'

export function thresholdAssessmentRoutes () {
  return async (app: FastifyInstance): Promise<void> => {
    addQuestion(app, '/threshold-assessments', {
      operationId: 'assessThreshold',
      summary: 'Does the estimate of a contract reach the European threshold',
      description: 'By the threshold of the day of publication. A contract without that day is asked for today in Amsterdam',
      tag: 'obligations',
      body: { schema: thresholdAskedSchema, examples: THRESHOLD_EXAMPLES },
      answer: ['Whether it does', thresholdAssessmentSchema],
      ask: (request) => assessThreshold(tenantOf(request), request.body),
      explain: representFinding
    })
  }
}
