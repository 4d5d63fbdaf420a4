import { matchOutcomeSchema } from '@sroi/matcher/schema'
import type { FastifyInstance } from 'fastify'
import { questionSchema } from '../../actions/question-schema.ts'
import { searchSuppliers } from '../../actions/search-suppliers.ts'
import type { Dependencies } from '../../dependencies.ts'
import { jsonAnswer, BODY_PROBLEMS, USUAL_PROBLEMS } from '../../openapi/answers.ts'
import { QUESTION_EXAMPLES } from './question-examples.ts'

export function searchRoutes (dependencies: Dependencies) {
  return async (app: FastifyInstance): Promise<void> => {
    app.post('/searches', {
      config: {
        operation: {
          operationId: 'searchSuppliers',
          summary: 'What is owed, and which suppliers can fill it',
          description: 'The same answer as POST /v1/matches; nothing is stored',
          tag: 'matches',
          body: { 'application/json': { schema: questionSchema, examples: QUESTION_EXAMPLES } },
          answers: { 200: jsonAnswer('The outcome', matchOutcomeSchema), ...BODY_PROBLEMS, ...USUAL_PROBLEMS }
        }
      }
    }, async (request) => searchSuppliers(dependencies, request.body))
  }
}
