import { daySchema } from '@sroi/matcher/schema'
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { tenantOf } from '../../access/index.ts'
import { jsonAnswer, USUAL_PROBLEMS } from '../../openapi/answers.ts'
import type { RetentionKind } from '../../store/index.ts'

const KINDS = { match: true, assessment: true, valuation: true, reservation: true, mix: true, decision: true, change: true, audit: true, processing: true, evidence: true, profile: true } as const satisfies Record<RetentionKind, true>

const retentionSchema = z.strictObject({
  kind: z.enum(Object.keys(KINDS) as RetentionKind[]).meta({ description: 'Payloads of receipts of that kind; audit and processing are the lines of the two logs; evidence the files that were handed in, profile what firms said of themselves' }),
  months: z.int().min(1).nullable().meta({ description: 'Whole months from the day it was written, in Amsterdam; of a file and a profile from the end of the last case that needs it. Null: without an end' }),
  kept: z.int().min(0).meta({ description: 'How many payloads, lines, files or versions there are' }),
  ended: z.int().min(0).meta({ description: 'Of those, how many go when what has ended is taken away now' }),
  firstEndsOn: daySchema.nullable().meta({ description: 'The day on which the time of the oldest ends, or ended; null: of none' })
}).meta({ id: 'Retention' })

const retentionsSchema = z.strictObject({ items: z.array(retentionSchema) }).meta({ id: 'Retentions' })

export function retentionPeriodRoutes () {
  return async (app: FastifyInstance): Promise<void> => {
    app.get('/retention-periods', {
      config: {
        action: 'read-retention',
        operation: {
          operationId: 'listRetentionPeriods',
          summary: 'How long everything is kept, and what of it has ended',
          description: 'Look here before POST /v1/receipt-erasures: it tells how much would go. The periods are set by whoever runs the service, with sroi retention set: one that is broken into cannot shorten what it must keep',
          tag: 'matches',
          answers: { 200: jsonAnswer('Of each kind', retentionsSchema), ...USUAL_PROBLEMS }
        }
      }
    }, async (request) => ({ items: await tenantOf(request).store.retention() }))
  }
}
