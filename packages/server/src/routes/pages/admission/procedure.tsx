// What the region laid down on admission, in a browser.
import type { FastifyReply } from 'fastify'
import { ProcedurePage } from '../../../views/admission/procedure-page.tsx'
import { frameOf, type PageContext, sendPage } from '../page-context.ts'

export async function getProcedure (context: PageContext, reply: FastifyReply): Promise<FastifyReply> {
  const { cases } = context.dependencies.store
  const laidDown = await cases.procedure()
  const named = laidDown === null ? [] : [...laidDown.procedure.committee.map(({ actor }) => actor), ...laidDown.procedure.mandates.flatMap(({ holder }) => holder ?? [])]
  return sendPage(reply, <ProcedurePage frame={await frameOf(context, '/procedure')} laidDown={laidDown} people={await cases.people(named)} />)
}
