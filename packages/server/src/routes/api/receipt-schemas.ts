import { daySchema, instantSchema, mixOutcomeSchema } from '@sroi/matcher/schema'
import { z } from 'zod'
import type { ReceiptKind } from '../../store/index.ts'
import { obligationAssessmentSchema, reservationAssessmentSchema, valuationAnswerSchema } from './assessment-schemas.ts'
import { receiptSchema } from './match-schemas.ts'
import { mixAnswerSchema } from './mix-schemas.ts'

const { id, position, previousHash, payloadDigest, hash, createdAt, matcher, actor, ruleSets, register, authority, suppliers } = receiptSchema.shape
const KINDS = {
  match: true, assessment: true, valuation: true, reservation: true, mix: true, decision: true, change: true, erasure: true
} as const satisfies Record<ReceiptKind, true>
const stamp = { id, format: z.literal(2), createdAt, matcher: matcher.unwrap(), actor: actor.unwrap() }
const place = { position, previousHash, payloadDigest, hash }
const asked = z.record(z.string(), z.unknown())

export const assessmentReceiptSchema = z.strictObject({
  ...stamp,
  ...place,
  kind: z.literal('assessment'),
  question: asked.meta({ description: 'As it was read' }),
  authority,
  on: daySchema,
  knownAt: instantSchema,
  ruleSets,
  register,
  outcome: obligationAssessmentSchema.omit({ explanation: true }).meta({ id: 'RecordedAssessment' })
}).meta({ id: 'AssessmentReceipt', description: 'What a contract owes, recorded' })

export const valuationReceiptSchema = z.strictObject({
  ...stamp,
  ...place,
  kind: z.literal('valuation'),
  question: asked.meta({ description: 'As it was read' }),
  on: daySchema,
  knownAt: instantSchema,
  ruleSets,
  outcome: valuationAnswerSchema.omit({ explanation: true }).meta({ id: 'RecordedValuation' })
}).meta({ id: 'ValuationReceipt', description: 'What efforts are worth, recorded' })

export const reservationReceiptSchema = z.strictObject({
  ...stamp,
  ...place,
  kind: z.literal('reservation'),
  question: asked.meta({ description: 'As it was read, but for the facts of the supplier' }),
  on: daySchema,
  knownAt: instantSchema,
  ruleSets,
  register: register.nullable().meta({ description: 'Null: the question gave the facts of the supplier' }),
  suppliers: suppliers.meta({ description: 'The full facts of the supplier' }),
  outcome: reservationAssessmentSchema.pick({ finding: true }).meta({ id: 'RecordedReservation' })
}).meta({ id: 'ReservationReceipt', description: 'Whether a supplier may perform a reserved contract, recorded' })

export const mixReceiptSchema = z.strictObject({
  ...stamp,
  ...place,
  kind: z.literal('mix'),
  question: asked.meta({ description: 'As it was sent' }),
  request: asked.meta({ description: 'What was asked in the end: with candidates, rules, the last day and what is left' }),
  authority: authority.nullable().meta({ description: 'Null where the question brought the suppliers, as are knownAt, register and basis' }),
  on: daySchema,
  knownAt: instantSchema.nullable(),
  ruleSets,
  register: register.nullable(),
  suppliers: suppliers.meta({ description: 'The full facts of the suppliers in the mixes, of those in the register' }),
  outcome: mixOutcomeSchema,
  basis: mixAnswerSchema.shape.basis
}).meta({ id: 'MixReceipt', description: 'What to buy from whom, recorded' })

export const keptReceiptSchema = z.strictObject({
  id,
  kind: z.enum(Object.keys(KINDS) as ReceiptKind[]),
  createdAt,
  ...place,
  payload: z.record(z.string(), z.unknown()).nullable().meta({ description: 'What it says, by its kind; null: the time to keep it had ended, and it was erased' })
}).meta({ id: 'KeptReceipt', description: 'A receipt of any kind' })

export const erasureSchema = z.strictObject({
  erased: z.int().meta({ description: 'How many payloads' }),
  receipts: z.array(z.strictObject({ id, ...place })).meta({ description: 'Each names at most a thousand of them; twenty at most in one go' })
}).meta({ id: 'Erasure' })

export const receiptIdSchema = z.strictObject({ receiptId: z.uuid().meta({ description: 'The id in the Location of the answer that recorded it', example: '01976f2e-4b1c-7d55-9c3a-5f7e2b0d8a41' }) })
