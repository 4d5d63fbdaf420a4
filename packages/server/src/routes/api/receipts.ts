import type { FastifyInstance } from 'fastify'
import { callerOf, reachFor } from '../../access/index.ts'
import { readReceipt } from '../../actions/admission/guard-receipts.ts'
import { eraseEnded } from '../../actions/erase-ended.ts'
import { findReceipt } from '../../actions/find-receipt.ts'
import { caseCallerOf } from '../../http/case-caller-of.ts'
import { ridersOf } from '../../http/riders-of.ts'
import { jsonAnswer, problemAnswer, QUERY_PROBLEMS, USUAL_PROBLEMS } from '../../openapi/answers.ts'
import { noSuch } from './no-such.ts'
import { erasureSchema, keptReceiptSchema, receiptIdSchema } from './receipt-schemas.ts'

export function receiptRoutes () {
  return async (app: FastifyInstance): Promise<void> => {
    app.get<{ Params: { receiptId: string } }>('/receipts/:receiptId', {
      config: {
        action: 'read-answer',
        operation: {
          operationId: 'findReceipt',
          summary: 'A receipt of any kind',
          description: 'Its place in the chain, and what it says as long as that is kept. That of a decision on a case is for who may read the case',
          tag: 'matches',
          path: receiptIdSchema,
          answers: { 200: jsonAnswer('The receipt', keptReceiptSchema), ...QUERY_PROBLEMS, 404: problemAnswer('No such receipt'), ...USUAL_PROBLEMS }
        }
      }
    }, async (request) => {
      const { dependencies, reach } = callerOf(request)
      const found = await findReceipt(dependencies, request.params.receiptId, reach)
      const read = found === null ? null : await readReceipt(dependencies, { ...caseCallerOf(request), reach: reachFor(request, 'read-case') }, found)
      if (read === null) return noSuch('receipt', request.params.receiptId, [])
      const { owner: _owner, ...receipt } = read
      return receipt
    })

    app.post('/receipt-erasures', {
      config: {
        action: 'erase-payload',
        operation: {
          operationId: 'eraseEndedPayloads',
          summary: 'Take away what need no longer be kept',
          description: 'Payloads of receipts, files of evidence and versions of profiles whose time to be kept has ended, by the periods of the region. Receipts say which; the chain keeps their digests and still verifies. Twice is the same as once',
          tag: 'matches',
          answers: { 200: jsonAnswer('What was taken away', erasureSchema), ...QUERY_PROBLEMS, ...USUAL_PROBLEMS }
        }
      }
    }, async (request) => {
      const receipts = await eraseEnded(callerOf(request).dependencies, ridersOf(request, 'receipt'))
      return {
        erased: receipts.reduce((sum, { total }) => sum + total, 0),
        receipts: receipts.map(({ receipt: { id, position, previousHash, payloadDigest, hash } }) => ({ id, position, previousHash, payloadDigest, hash }))
      }
    })
  }
}
