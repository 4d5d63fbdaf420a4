import { ruleSetSchema } from '@sroi/matcher/schema'
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { publishRuleSet } from '../../actions/rules/publish-rule-set.ts'
import { answerWrite } from '../../http/answer-write.ts'
import { jsonAnswer, problemAnswer } from '../../openapi/answers.ts'
import { RULE_SET_EXAMPLES } from './question-examples.ts'
import { ruleSetIdSchema } from './rule-schemas.ts'
import { WRITE_HEADERS, WRITE_PROBLEMS, WRITTEN } from './write-schemas.ts'

const publishedSchema = z.strictObject({
  id: z.string(),
  version: z.string(),
  revision: z.int().meta({ description: 'Of the register: the version is there from this revision on' }),
  warnings: z.array(z.strictObject({
    severity: z.literal('warning'),
    place: z.string().meta({ description: 'JSON pointer into the rule set' }),
    code: z.string(),
    words: z.strictObject({ nl: z.string(), en: z.string() }),
    example: z.unknown().meta({ description: 'A contract that meets it; null where there is none to show' })
  })).meta({ description: 'What a person should look at; none of it stops the publication' })
}).meta({ id: 'RuleSetPublication' })

/** `ruleSetRoutes` has what was published. */
export function ruleSetVersionRoutes () {
  return async (app: FastifyInstance): Promise<void> => {
    app.post<{ Params: { ruleSetId: string } }>('/rule-sets/:ruleSetId/versions', {
      config: {
        action: 'publish-rules',
        operation: {
          operationId: 'publishRuleSet',
          summary: 'Publish a version of a rule set, once and for all',
          description: 'Checked as sroi rules check does, with everything that is wrong at once. A version that was published never changes: a correction is another version. What holds for the whole region is for its coordinator, what holds in an authority for who works there',
          tag: 'rules',
          path: ruleSetIdSchema,
          headers: WRITE_HEADERS,
          body: { 'application/json': { schema: ruleSetSchema, examples: RULE_SET_EXAMPLES } },
          answers: { 201: jsonAnswer('What was published', publishedSchema, { Location: 'The address of the version', ...WRITTEN }), 404: problemAnswer('No rule set can have that id'), ...WRITE_PROBLEMS }
        }
      }
    }, async (request, reply) => answerWrite(request, reply, 'rule-set', async (write) => {
      const published = await publishRuleSet(write, request.params.ruleSetId, request.body)
      const { id, version } = published
      return { id: `${id}@${version}`, status: 201, headers: { Location: `/v1/rule-sets/${encodeURIComponent(id)}/versions/${encodeURIComponent(version)}` }, body: published }
    }))
  }
}
