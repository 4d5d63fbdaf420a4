import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { tenantOf } from '../../access/index.ts'
import { listAuthorities } from '../../actions/list-authorities.ts'
import { jsonAnswer, USUAL_PROBLEMS } from '../../openapi/answers.ts'
import { representAuthority } from '../../representations/authority.ts'

const authoritySchema = z.strictObject({
  id: z.string(),
  name: z.strictObject({ nl: z.string(), en: z.string() }),
  code: z.string().nullable().meta({ description: 'The number in the national list of municipalities; null for the State, a region and any other buyer' }),
  ruleSet: z.string().nullable().meta({ description: 'Null: no rule set of its own is known, so what is owed is unknown' })
}).meta({ id: 'Authority' })

export function authorityRoutes () {
  return async (app: FastifyInstance): Promise<void> => {
    app.get('/authorities', {
      config: {
        action: 'ask',
        operation: {
          operationId: 'listAuthorities',
          summary: 'Whose rules can be asked for',
          description: 'All Dutch municipalities, the State and the regions whose rules are known, and last the id for any other buyer. Most municipalities have no rule set here: asking is possible, the answer is unknown',
          tag: 'authorities',
          answers: { 200: jsonAnswer('Every authority', z.strictObject({ authorities: z.array(authoritySchema) })), ...USUAL_PROBLEMS }
        }
      }
    }, async (request) => ({ authorities: (await listAuthorities(tenantOf(request))).map(representAuthority) }))
  }
}
