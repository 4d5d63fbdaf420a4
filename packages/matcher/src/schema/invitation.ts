// Whom a buyer invites: the question as somebody asks it, and the answer.
import { z } from 'zod'
import { candidateSchema, findingSchema, judgementSchema } from './outcome.ts'
import { searchQuestionSchema } from './question.ts'
import { searchOutcomeSchema } from './search-outcome.ts'
import { daySchema, textSchema } from './values.ts'

const procedure = z.enum(['single-private', 'multiple-private'])
const times = z.int({ error: 'is not a whole number' }).min(0).max(1_000_000)
const reason = z.strictObject({ text: textSchema(4000).min(1, { error: 'is empty; say why these firms are invited' }), on: daySchema, by: textSchema(200).optional() })

export const inviteQuestionSchema = searchQuestionSchema.omit({ after: true }).extend({
  procedure,
  invite: z.int({ error: 'is not a whole number' }).min(1).max(1000),
  invitedLately: z.record(textSchema(200), times).optional().meta({ description: 'How often each firm was invited of late, by id; who is not named was not' }),
  reason: reason.optional().meta({ description: 'Why these firms, as a person recorded it' }),
  buyer: z.enum(['central', 'sub-central']).optional(),
  socialOrOther: z.boolean().optional()
}).meta({ id: 'InviteQuestion' })

const invited = candidateSchema.extend({ invitedLately: times.nullable() }).meta({ id: 'InvitedFirm', description: 'As a search ranks it, without points for its place' })
const shown = <S extends z.ZodType>(item: S) => z.strictObject({ total: z.int(), items: z.array(item) })

export const invitationSchema = z.strictObject({
  procedure,
  invited: z.array(invited),
  next: shown(invited).meta({ description: 'Who comes after them, in order' }),
  pending: shown(judgementSchema),
  refused: shown(judgementSchema),
  outside: z.int(),
  reason: reason.nullable().meta({ description: 'Null: it is missing, and a person must record it' }),
  finding: findingSchema,
  provenance: searchOutcomeSchema.shape.provenance
}).meta({ id: 'Invitation' })
