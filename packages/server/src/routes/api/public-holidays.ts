import { authoritySchema, instantSchema } from '@sroi/matcher/schema'
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { tenantOf } from '../../access/index.ts'
import { questionSchema } from '../../actions/question-schema.ts'
import { listHolidays } from '../../actions/rules/list-holidays.ts'
import { jsonAnswer, problemAnswer, QUERY_PROBLEMS, USUAL_PROBLEMS } from '../../openapi/answers.ts'
import { noSuch } from './no-such.ts'

const holidaysQuerySchema = z.strictObject({
  year: z.string({ error: 'is needed, once' }).regex(/^(19|20|21)\d\d$/, { error: 'is no year from 1900 to 2199. Write it as 2027' }).meta({ description: 'Of the calendar', example: '2027' }),
  authority: authoritySchema.optional().meta({ description: 'Whose rules. Absent: what holds for everybody', example: 'other' }),
  knownAt: questionSchema.shape.knownAt.meta({ description: 'What was published up to this moment is known. Absent: now', example: '2026-11-22T10:00:00Z' })
})

const holidaysSchema = z.strictObject({
  year: z.int(),
  knownAt: instantSchema,
  known: z.strictObject({ publicHolidays: z.boolean(), equatedDays: z.boolean() }).meta({ description: 'Whether the rules say anything on either kind for the whole year. false: the days of that kind are missing here' }),
  items: z.array(z.strictObject({
    day: z.iso.date(),
    kind: z.enum(['public-holiday', 'equated']).meta({ description: 'equated: a decree puts the day on a par with a public holiday' }),
    name: z.strictObject({ nl: z.string(), en: z.string() }).nullable().meta({ description: 'Null where the decree gives the day no name' }),
    ruleSet: z.string(),
    provision: z.string().meta({ description: 'Which provision says so; /v1/rule-sets/{ruleSetId}/provisions has its source' }),
    certainty: z.string()
  })).meta({ description: 'In order of day' })
}).meta({ id: 'PublicHolidays' })

type Asked = { Querystring: { year: string, authority?: string, knownAt?: string } }

/** Terms themselves: `termAssessmentRoutes`. */
export function publicHolidayRoutes () {
  return async (app: FastifyInstance): Promise<void> => {
    app.get<Asked>('/public-holidays', {
      config: {
        action: 'ask',
        operation: {
          operationId: 'listPublicHolidays',
          summary: 'The days of a year on which no term ends',
          description: 'Public holidays, and the days that a decree equates with them, by the rules that hold on each day. Weekends are not listed. /v1/term-assessments reckons with them',
          tag: 'rules',
          query: holidaysQuerySchema,
          answers: { 200: jsonAnswer('The days', holidaysSchema), 404: problemAnswer('No authority of that id'), ...QUERY_PROBLEMS, ...USUAL_PROBLEMS }
        }
      }
    }, async (request) => {
      const { year, authority = 'other', knownAt } = request.query
      return await listHolidays(tenantOf(request), { year: Number(year), authority, ...(knownAt === undefined ? {} : { knownAt }) }) ?? noSuch('authority', authority, (await tenantOf(request).store.authorities()).map(({ id }) => id))
    })
  }
}
