// The questions about terms, as somebody asks them; `term` says which.
import { z } from 'zod'
import { groundSchema } from './term-rules.ts'
import { daySchema, evidenceSchema, textSchema } from './values.ts'

const asked = { on: daySchema.optional(), evidence: z.record(textSchema(500), evidenceSchema).optional() }
const request = z.strictObject({ askedOn: daySchema, termUntil: daySchema.nullable().optional(), completedOn: daySchema.nullable().optional() })
const message = z.strictObject({ sentOn: daySchema, newLastDay: daySchema.optional() })
const stoodStill = {
  requests: z.array(request).max(100),
  otherStandstills: z.array(z.strictObject({ ground: groundSchema, from: daySchema, until: daySchema.nullable().optional() })).max(100)
}

/** Without the rules and the moment, which the caller has; `on` may be left to the caller's clock. */
export const termQuestionSchema = z.discriminatedUnion('term', [
  z.strictObject({ term: z.literal('decision'), receivedOn: daySchema.optional(), ...stoodStill, notice: message.nullable(), ...asked }),
  z.strictObject({ term: z.literal('leaving-aside'), request, ...asked }),
  z.strictObject({ term: z.literal('objection'), sentOn: daySchema.optional(), ...asked }),
  z.strictObject({
    term: z.literal('objection-decision'), sentOn: daySchema.optional(), committee: z.boolean().optional(), ...stoodStill, adjournment: message.nullable().optional(), ...asked
  }),
  z.strictObject({ term: z.literal('badge-year'), from: daySchema.optional(), ...asked })
], { error: 'says no term that is known here. Give decision, leaving-aside, objection, objection-decision or badge-year' }).meta({ id: 'TermQuestion' })
