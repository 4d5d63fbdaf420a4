import type { FastifyReply, FastifyRequest } from 'fastify'
import { callerOf } from '../access/index.ts'
import { refuseWholeRecord } from '../actions/admission/guard-receipts.ts'
import { exportReceipts } from '../actions/export-receipts.ts'
import { errorFacts } from '../logging/error-facts.ts'
import { HttpProblem } from '../problems/http-problem.ts'
import type { SigningKeys } from '../signing/signing-keys.ts'
import { exportSigner } from '../verification/index.ts'
import { begunBody } from './begun-body.ts'
import { caseCallerOf } from './case-caller-of.ts'
import { logDone } from './log-done.ts'
import { signalOf } from './signal-of.ts'

/**
 * Answers with all that was recorded from a position on, as one signed file. That somebody took it is on record first.
 * @param keys null: nothing is signed here, and so nothing is exported
 */
export async function sendReceipts (request: FastifyRequest, reply: FastifyReply, keys: SigningKeys | null, asked: { readonly from: number, readonly withRegister: boolean }): Promise<FastifyReply> {
  if (keys === null) throw new HttpProblem('not-ready', [], 'This service has no key to sign with, and so exports nothing that is recorded')
  const { dependencies: { store, clock, log }, tenant } = callerOf(request)
  await refuseWholeRecord({ store, clock }, caseCallerOf(request), asked.from)
  await logDone(request, 'receipt', null)
  const file = await begunBody((sink) => exportReceipts({ store, clock, signer: exportSigner(keys) }, asked, sink), {
    signal: signalOf(reply),
    onCutOff: (error) => log.error({ requestId: request.id, error: errorFacts(error) }, 'an export of receipts was cut off')
  })
  return reply.type('application/x-ndjson; charset=utf-8').header('Content-Disposition', `attachment; filename="receipts-${tenant.slug}.jsonl"`).send(file)
}
