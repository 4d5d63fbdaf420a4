import type { FastifyInstance } from 'fastify'
import { assessmentRecord } from '../../actions/assessment-record.ts'
import { reservedQuestionSchema } from '../../actions/assess-reserved.ts'
import { questionSchema } from '../../actions/question-schema.ts'
import { reservationRecord } from '../../actions/reservation-record.ts'
import { valuationRecord } from '../../actions/valuation-record.ts'
import { valuationSchema } from '../../actions/value-efforts.ts'
import { addRecorded } from './add-recorded.ts'
import { QUESTION_EXAMPLES, RESERVATION_EXAMPLES, VALUATION_EXAMPLES } from './question-examples.ts'
import { assessmentReceiptSchema, reservationReceiptSchema, valuationReceiptSchema } from './receipt-schemas.ts'

/** Answers of the engine about one contract, on record. */
export function recordedAssessmentRoutes () {
  return async (app: FastifyInstance): Promise<void> => {
    addRecorded(app, '/recorded-assessments', {
      operationId: 'createAssessment',
      summary: 'What a contract owes, and a receipt',
      as: '/v1/obligation-assessments',
      object: 'assessment',
      body: { schema: questionSchema, examples: QUESTION_EXAMPLES },
      receipt: assessmentReceiptSchema,
      record: assessmentRecord
    })
    addRecorded(app, '/recorded-valuations', {
      operationId: 'createValuation',
      summary: 'What efforts are worth, and a receipt',
      as: '/v1/valuations',
      object: 'valuation',
      body: { schema: valuationSchema, examples: VALUATION_EXAMPLES },
      receipt: valuationReceiptSchema,
      record: valuationRecord
    })
    addRecorded(app, '/recorded-reservations', {
      operationId: 'createReservation',
      summary: 'Whether a supplier may perform a reserved contract, and a receipt',
      as: '/v1/reservation-assessments',
      object: 'reservation',
      body: { schema: reservedQuestionSchema, examples: RESERVATION_EXAMPLES },
      receipt: reservationReceiptSchema,
      record: reservationRecord
    })
  }
}
