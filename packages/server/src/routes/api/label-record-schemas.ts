// What the routes of the label register say and take.
import { daySchema, findingSchema, instantSchema, organisationSchema } from '@sroi/matcher/schema'
import { z } from 'zod'
import { labelSuspensionSchema, newLabelRecordSchema } from '../../actions/label-records/label-facts.ts'
import { evidenceOwnerQuerySchema } from './evidence-schemas.ts'
import { lineSchema } from './match-schemas.ts'
import { pageQuerySchema, pageSchema } from './page-schemas.ts'

const { label, check, recheckDue } = newLabelRecordSchema.shape

export const labelRecordPathSchema = z.strictObject({ labelRecordId: z.uuid().meta({ description: 'The id in the Location of the answer that put it on record', example: '01938f6c-5d10-7c4b-9a35-2f1f0f4b7a12' }) })

export const labelRecordQuerySchema = pageQuerySchema.extend(evidenceOwnerQuerySchema.shape).extend({
  recheckDueBy: z.iso.date({ error: 'is not a day. Write it as 2027-03-01' }).optional().meta({ description: 'Those to be looked at again by this day', example: '2027-03-01' })
})

export const labelRecordSchema = z.strictObject({
  id: z.string(),
  version: z.int().min(1).meta({ description: 'The ETag is this number in quotes' }),
  organisation: organisationSchema,
  label,
  check: check.extend({ by: z.string().nullable().meta({ description: 'A pseudonym; null for who is of the firm' }) }),
  suspension: labelSuspensionSchema.nullable().meta({ description: 'In doubt, on a signal; null: it is not' }),
  recheckDue: recheckDue.unwrap(),
  step: z.enum(['checked', 'suspended']).meta({ description: 'What this version came of' }),
  event: z.strictObject({ caseId: z.string(), eventId: z.string() }).nullable().meta({ description: 'The event of a case by which it was checked; null: outside a case' }),
  recordedAt: instantSchema
}).meta({ id: 'LabelRecord', description: 'A label of a firm, as somebody found it when they looked' })

export const labelRecordPageSchema = pageSchema(labelRecordSchema).meta({ id: 'LabelRecordPage' })

const lines = z.array(lineSchema)

export const labelExaminationSchema = z.strictObject({
  on: daySchema,
  holds: findingSchema,
  recheck: z.strictObject({ due: daySchema.nullable().meta({ description: 'Null: not known, or never' }), finding: findingSchema }),
  hints: z.array(z.strictObject({ kind: z.enum(['same-address', 'same-director', 'same-name', 'look-alike-name', 'similar-name']), other: organisationSchema, finding: findingSchema })).nullable().meta({ description: 'Null: you see no other firm' }),
  explanation: z.strictObject({ language: z.enum(['nl', 'en']), holds: lines, recheck: lines, hints: z.array(lines).nullable() }).meta({ id: 'LabelExaminationExplanation' }).optional().meta({ description: 'Where explain=true was asked' })
}).meta({ id: 'LabelExamination', description: 'How a label on record stands, and what somebody may want to look at' })
