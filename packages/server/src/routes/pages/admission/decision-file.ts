// The file of a decision, to keep and to reckon again: the very text of which the case page shows the digest.
import { canonicalText } from '@sroi/matcher/procedure'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { findDecisionFiles } from '../../../actions/admission/find-decision-files.ts'
import { readRecord } from '../../../actions/admission/read-record.ts'
import { RefusedCase } from '../../../actions/admission/refused-case.ts'
import { HttpProblem } from '../../../problems/http-problem.ts'
import type { PageContext } from '../page-context.ts'
import { caseCallerOf } from '../../../http/case-caller-of.ts'
import { idOf } from './case-id.ts'

/** @throws HttpProblem `case-not-found` for what is no decision of the case, or of which the file is kept no longer; RefusedCase for who has an interest */
export async function getDecisionFile ({ dependencies }: PageContext, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const id = idOf(request)
  const caller = caseCallerOf(request)
  const read = await readRecord(dependencies, caller, id)
  if ('closed' in read) throw new RefusedCase('interest-excludes', [read.closed.excluded], id)
  const { decision } = request.params as { readonly decision: string }
  const number = read.view.decisions.findIndex((taken) => taken.id === decision) + 1
  const filed = (await findDecisionFiles(dependencies, caller, id)).find((one) => one.decision === decision)
  if (number === 0 || filed === undefined || filed.file === null) throw new HttpProblem('case-not-found')
  const name = `${read.view.case.reference.replace(/[^\w-]/g, '')}-${number}.json`
  return reply.type('application/json; charset=utf-8').header('content-disposition', `attachment; filename="${name}"`).send(canonicalText(filed.file))
}
