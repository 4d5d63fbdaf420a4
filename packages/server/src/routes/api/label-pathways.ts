import type { FastifyInstance } from 'fastify'
import { tenantOf } from '../../access/index.ts'
import { labelPlanSchema, planLabels } from '../../actions/plan-labels.ts'
import { representFindings } from '../../representations/findings-explanation.ts'
import { labelRules } from '../../vocabulary/label-rules.ts'
import { addQuestion } from './add-question.ts'
import { labelPathwaysSchema } from './label-schemas.ts'
import { LABEL_PATHWAY_EXAMPLES } from './question-examples.ts'

export function labelPathwayRoutes () {
  return async (app: FastifyInstance): Promise<void> => {
    addQuestion(app, '/label-pathways', {
      operationId: 'planLabels',
      summary: 'Which official labels can a firm have by a day, which not and why, and when must it start',
      description: 'A plan: the issuer of a label measures and decides itself. A firm that will change asks again with the facts it will have',
      tag: 'labels',
      body: { schema: labelPlanSchema, examples: LABEL_PATHWAY_EXAMPLES },
      answer: ['Each level of each label', labelPathwaysSchema],
      ask: (request) => planLabels({ labelRules: labelRules(), clock: tenantOf(request).clock }, request.body),
      explain: ({ pathways }, language) => representFindings(pathways, language)
    })
  }
}
