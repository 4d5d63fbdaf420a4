// Who is about to lose the badge, in a browser.
import type { FastifyReply, FastifyRequest } from 'fastify'
import { mayDo } from '../../../access/index.ts'
import { listExpiring } from '../../../actions/admission/list-expiring.ts'
import { firmsToLeave } from '../../../actions/admission/refuse-interested.ts'
import { HttpProblem } from '../../../problems/http-problem.ts'
import { addressWith } from '../../../views/address-with.ts'
import { ExpiringPage } from '../../../views/admission/expiring-page.tsx'
import { labelRules } from '../../../vocabulary/label-rules.ts'
import { frameOf, type PageContext, sendPage } from '../page-context.ts'
import { caseCallerOf } from '../../../http/case-caller-of.ts'

/** The first reminder goes out so long before; a quarter back is what somebody still acts on. */
const USUAL = '90'

export async function getExpiring (context: PageContext, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  // a firm reads the end of its own badge in its own case, and who administers the platform treats none
  if (!mayDo(request, 'read-procedure')) throw new HttpProblem('not-allowed')
  const { within: asked, ended } = request.query as { readonly within?: unknown, readonly ended?: unknown }
  const [within, endedWithin] = [daysIn(asked), daysIn(ended)]
  const readsContracts = mayDo(request, 'read-contract')
  const listed = await listExpiring(context.dependencies, labelRules(), { withinDays: Number(within), endedWithinDays: Number(endedWithin), readsContracts, without: (await firmsToLeave(context.dependencies, caseCallerOf(request))).map((one) => one.organisation) })
  return sendPage(reply, <ExpiringPage frame={await frameOf(context, addressWith('nl', '/expiring', { within, ended: endedWithin }))} listed={listed} within={within} endedWithin={endedWithin} readsContracts={readsContracts} />)
}

function daysIn (asked: unknown): string {
  return typeof asked === 'string' && /^\d{1,4}$/.test(asked) ? asked : USUAL
}
