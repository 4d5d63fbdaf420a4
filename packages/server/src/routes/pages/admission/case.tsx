// One case for the desk, the worksheet of its committee, and what there is to decide.
import type { Worksheet } from '@sroi/matcher'
import { CASE_EVENT_TYPES } from '@sroi/matcher/procedure'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { JSX } from 'preact'
import type { ClosedCaseView } from '../../../actions/admission/case-views.ts'
import { compareEarlier } from '../../../actions/admission/compare-earlier.ts'
import { decisionDigests } from '../../../actions/admission/decision-digests.ts'
import { domainsOf, openDomains } from '../../../actions/admission/firm-domains.ts'
import { effectOfExtension } from '../../../actions/admission/effect-of-extension.ts'
import { listColleagues } from '../../../actions/admission/list-colleagues.ts'
import { prepareCase } from '../../../actions/admission/prepare-case.ts'
import { type CaseRead, closedWorksheetFor, proposalsFor, readRecord, worksheetFor } from '../../../actions/admission/read-record.ts'
import { isUuid } from '../../../actions/is-uuid.ts'
import { HttpProblem } from '../../../problems/http-problem.ts'
import { nameRefused } from '../../../audit/name-refused.ts'
import { CasePage } from '../../../views/admission/case-page.tsx'
import { casePath } from '../../../views/admission/case-paths.ts'
import { ClosedCasePage } from '../../../views/admission/closed-case-page.tsx'
import { DecidePage } from '../../../views/admission/decide-page.tsx'
import { WorksheetPage } from '../../../views/admission/worksheet-page.tsx'
import type { Frame } from '../../../views/frame.ts'
import { frameOf, type PageContext, sendPage } from '../page-context.ts'
import { caseCallerOf } from '../../../http/case-caller-of.ts'
import { idOf } from './case-id.ts'
import { filesOfCase } from './files-of-case.ts'

export async function getCase (context: PageContext, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { done } = request.query as { readonly done?: unknown }
  return sendCase(context, request, reply, '', async (frame, read) => (
    <CasePage frame={frame} read={read} files={await filesOfCase(request, read.view.case.id)} digests={await decisionDigests(context.dependencies, read.view.case.id)} preparation={await prepareCase(context.dependencies, read)} earlier={await compareEarlier(context.dependencies, caseCallerOf(request), read)} openDomains={openDomains(await domainsOf(context.dependencies, read))} done={CASE_EVENT_TYPES.find((type) => type === done) ?? null} />
  ))
}

export async function getWorksheet (context: PageContext, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { decision } = request.query as { readonly decision?: unknown }
  const asked = typeof decision === 'string' && isUuid(decision) ? decision : null
  return sendCase(context, request, reply, asked === null ? '/worksheet' : `/worksheet?decision=${asked}`, async (frame, read) => {
    const sheets = asked === null ? openSheets(read) : [await closedSheet(context, read, asked)]
    const members = sheets.flatMap((sheet) => sheet.members.map(({ actor }) => actor))
    return <WorksheetPage frame={frame} read={read} people={await context.dependencies.store.cases.people(members)} sheets={sheets} decision={read.view.decisions.find(({ id }) => id === asked) ?? null} />
  })
}

function openSheets (read: CaseRead): readonly Worksheet[] {
  return [...new Set(read.of.proposals.map(({ kind }) => kind))].map((kind) => worksheetFor(read, kind))
}

/** @throws HttpProblem `case-not-found` for what is no decision of the committee in this case */
async function closedSheet (context: PageContext, read: CaseRead, decision: string): Promise<Worksheet> {
  const sheet = await closedWorksheetFor(context.dependencies, read, decision)
  if (sheet === null) throw new HttpProblem('case-not-found')
  return sheet
}

export async function getDecide (context: PageContext, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  return sendCase(context, request, reply, '/decide', async (frame, read) => <DecidePage frame={frame} read={read} proposals={proposalsFor(read)} effect={read.of.extensionAsked === null ? null : await effectOfExtension(context.dependencies, read, null)} files={await filesOfCase(request, read.view.case.id)} />)
}

/** A page about a case; for who has an interest in it the one that says so. */
export async function sendCase (context: PageContext, request: FastifyRequest, reply: FastifyReply, below: string, pageOf: (frame: Frame, read: CaseRead) => Promise<JSX.Element>): Promise<FastifyReply> {
  const id = idOf(request)
  const read = await readRecord(context.dependencies, caseCallerOf(request), id)
  const path = `${casePath(id)}${below}`
  if ('closed' in read) return sendClosed(context, request, reply, { path, view: read.closed })
  return sendPage(reply, await pageOf(await frameOf(context, path), read))
}

/** That a case is there, why whoever asks does not open it, and what they can still do. */
export async function sendClosed (context: PageContext, request: FastifyRequest, reply: FastifyReply, { path, view }: { readonly path: string, readonly view: ClosedCaseView }): Promise<FastifyReply> {
  nameRefused(request, view.case.id)
  return sendPage(reply, <ClosedCasePage frame={await frameOf(context, path)} view={view} colleagues={await listColleagues(context.dependencies)} refused={[]} />, 403)
}
