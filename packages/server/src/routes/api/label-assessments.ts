import type { FastifyInstance } from 'fastify'
import { tenantOf } from '../../access/index.ts'
import { assessLabels, labelAssessmentSchema } from '../../actions/assess-labels.ts'
import { representFindings } from '../../representations/findings-explanation.ts'
import { labelRules } from '../../vocabulary/label-rules.ts'
import { addQuestion } from './add-question.ts'
import { labelAssessmentsSchema } from './label-schemas.ts'
import { LABEL_ASSESSMENT_EXAMPLES } from './question-examples.ts'

export function labelAssessmentRoutes () {
  return async (app: FastifyInstance): Promise<void> => {
    addQuestion(app, '/label-assessments', {
      operationId: 'assessLabels',
      summary: 'Does a firm have on a day what the issuers of labels ask, and what is its measured contribution',
      description: 'Requirement by requirement. It foretells nothing: the issuer measures and decides itself',
      tag: 'labels',
      body: { schema: labelAssessmentSchema, examples: LABEL_ASSESSMENT_EXAMPLES },
      answer: ['Each level of each label', labelAssessmentsSchema],
      ask: (request) => assessLabels({ labelRules: labelRules(), clock: tenantOf(request).clock }, request.body),
      explain: ({ assessments }, language) => representFindings(assessments, language)
    })
  }
}
