import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { sendReceipts } from '../../http/send-receipts.ts'
import { QUERY_PROBLEMS, USUAL_PROBLEMS } from '../../openapi/answers.ts'
import type { SigningKeys } from '../../signing/signing-keys.ts'

const POSITION = /^[1-9]\d{0,14}$/

const exportQuerySchema = z.strictObject({
  from: z.string({ error: 'is given more than once. Give it once' }).refine((text) => POSITION.test(text), { error: 'is no position in the chain. Give a whole number of at least 1' }).optional()
    .meta({ type: 'integer', minimum: 1, default: 1, description: 'The position of the first receipt', example: 1 }),
  register: z.enum(['true', 'false'], { error: 'is neither true nor false' }).optional()
    .meta({ description: 'With every version of every supplier, so that totals and ranks can be checked as well. Absent: false', example: 'false' })
})

const exportLineSchema = z.union([z.record(z.string(), z.unknown()), z.array(z.unknown())]).meta({
  id: 'ReceiptExportLine', description: 'A line of the format, with its kind in `type`, or the content that the line before it announces. The last line has the type `manifest`'
})

type Asked = { Querystring: { from?: string, register?: 'true' | 'false' } }

/** @param keys null: nothing is signed here, and so nothing is exported */
export function receiptExportRoutes (keys: SigningKeys | null) {
  return async (app: FastifyInstance): Promise<void> => {
    app.get<Asked>('/receipt-exports', {
      config: {
        action: 'read-receipts',
        operation: {
          operationId: 'exportReceipts',
          summary: 'All that was recorded, as one signed file',
          description: 'Every receipt from a position on, with what its answer rests on, of one moment. `sroi verify` checks it without this service: docs/receipts-export.md has the format. The last line is the signature: a file without it was cut off',
          tag: 'matches',
          query: exportQuerySchema,
          answers: {
            200: { description: 'JSON Lines', headers: { 'Content-Disposition': 'What the file is called' }, content: { 'application/x-ndjson': { schema: exportLineSchema } } },
            ...QUERY_PROBLEMS,
            ...USUAL_PROBLEMS
          }
        }
      }
    }, async (request, reply) => sendReceipts(request, reply, keys, { from: Number(request.query.from ?? 1), withRegister: request.query.register === 'true' }))
  }
}
