import type { CaseState } from '@sroi/matcher'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { callerOf } from '../../access/index.ts'
import { actOnCase } from '../../actions/admission/act-on-case.ts'
import { findDecisionFiles } from '../../actions/admission/find-decision-files.ts'
import { listCases, summarizeCases } from '../../actions/admission/list-cases.ts'
import { newCaseSchema, openCase } from '../../actions/admission/open-case.ts'
import { RefusedCase } from '../../actions/admission/refused-case.ts'
import { viewCase } from '../../actions/admission/view-case.ts'
import { answerWrite } from '../../http/answer-write.ts'
import { caseCallerOf } from '../../http/case-caller-of.ts'
import { readCursor, writeCursor } from '../../http/cursor.ts'
import { etagOf } from '../../http/etag.ts'
import { linkNextPage } from '../../http/next-page.ts'
import { jsonAnswer, problemAnswer, USUAL_PROBLEMS } from '../../openapi/answers.ts'
import { CASE_AFTER, caseAfter, placeOfCase } from '../../paging/place-of-case.ts'
import { HttpProblem } from '../../problems/http-problem.ts'
import type { CaseSummary } from '../../store/index.ts'
import { actedSchema, caseIdSchema, casePageSchema, caseQuerySchema, caseRowSchema, caseViewSchema, decisionFilesSchema, eventPartsSchema, seenEventsSchema } from './admission-schemas.ts'
import { limitOf, PAGE_HEADERS, type PageQuery } from './page-schemas.ts'
import { CASE_EVENT_EXAMPLES, NEW_CASE_EXAMPLES } from './question-examples.ts'
import { CHANGE_HEADERS, CHANGE_PROBLEMS, WRITE_HEADERS, WRITE_PROBLEMS, WRITTEN_VERSION } from './write-schemas.ts'

type OneCase = { Params: { caseId: string } }

const NO_CASE = { 404: problemAnswer('No case of that id, or not yours') }
const EXCLUDED = { 403: problemAnswer('Your role does not allow this, or you have an interest in the firm: `errors` names the rule') }
const REFUSED = { 409: problemAnswer('The rules do not allow it in the case as it stands, or the key came with another request: `errors` names every rule, with what would mend it') }

export function admissionCaseRoutes () {
  return async (app: FastifyInstance): Promise<void> => {
    app.get<{ Querystring: PageQuery & { state?: CaseState, holder?: string, q?: string } }>('/admission-cases', {
      config: {
        action: 'read-case',
        operation: {
          operationId: 'listAdmissionCases',
          summary: 'Cases from application to label as they stand today, what waits longest first',
          description: 'A firm sees its own. How many there are in each state is told of all of them, not of the page',
          tag: 'admission',
          query: caseQuerySchema,
          answers: { 200: jsonAnswer('A page', casePageSchema, PAGE_HEADERS), ...USUAL_PROBLEMS }
        }
      }
    }, async (request, reply) => {
      const { dependencies } = callerOf(request)
      const { cursor, state, holder, q } = request.query
      const caller = caseCallerOf(request)
      const listed = { list: 'admission-cases', state, holder, q }
      const after = readCursor(listed, cursor, CASE_AFTER)?.after ?? null
      const { items, isLast } = await listCases(dependencies, caller, { states: state === undefined ? null : [state], holder: holder ?? null, ...(q === undefined ? {} : { typed: q }), after: after === null ? null : caseAfter(after), limit: limitOf(request.query) })
      const nextCursor = isLast ? null : writeCursor(listed, { revision: null, after: placeOfCase(items.at(-1) as CaseSummary) })
      linkNextPage(request, reply, nextCursor)
      const counts = await summarizeCases(dependencies, caller, { holder: holder ?? null, ...(q === undefined ? {} : { typed: q }) })
      return { items: items.map(representSummary), nextCursor, counts }
    })

    app.post('/admission-cases', {
      config: {
        action: 'apply',
        operation: {
          operationId: 'openAdmissionCase',
          summary: 'Open a case for a firm that applies',
          description: 'A draft: the application itself is an event of the case. The firm is in the register, and has no case that has not ended. Who has an interest in the firm opens none',
          tag: 'admission',
          headers: WRITE_HEADERS,
          body: { 'application/json': { schema: newCaseSchema, examples: NEW_CASE_EXAMPLES } },
          answers: { 201: jsonAnswer('The case', caseRowSchema, { Location: 'Its address', ...WRITTEN_VERSION }), ...WRITE_PROBLEMS, ...EXCLUDED, ...REFUSED }
        }
      }
    }, async (request, reply) => answerWrite(request, reply, 'admission-case', async (write) => {
      const opened = await openCase(write, request.body)
      return { id: opened.id, status: 201, headers: { Location: `/v1/admission-cases/${opened.id}`, ETag: etagOf(opened.version) }, body: opened }
    }))

    app.get<OneCase>('/admission-cases/:caseId', {
      config: {
        action: 'read-case',
        operation: {
          operationId: 'findAdmissionCase',
          summary: 'A case with its record, how it stands, what waits, and what you can do',
          description: 'As you may see it: a vote is secret until it is decided where the region says so, and a firm is told what was decided. Who has an interest in the firm does not open it',
          tag: 'admission',
          path: caseIdSchema,
          answers: { 200: jsonAnswer('The case', caseViewSchema, { ETag: 'Of this version' }), ...NO_CASE, ...USUAL_PROBLEMS, ...EXCLUDED }
        }
      }
    }, async (request, reply) => {
      const { excluded: _excluded, ...view } = await seen(request)
      return reply.header('ETag', etagOf(view.case.version)).send(view)
    })

    app.get<OneCase>('/admission-cases/:caseId/events', {
      config: {
        action: 'read-case',
        operation: {
          operationId: 'listCaseEvents',
          summary: 'What is on the record of a case, the first one first',
          description: 'All of it that you may see. Nothing on record is ever changed or taken out',
          tag: 'admission',
          path: caseIdSchema,
          answers: { 200: jsonAnswer('The record', seenEventsSchema, { ETag: 'Of this version of the case' }), ...NO_CASE, ...USUAL_PROBLEMS, ...EXCLUDED }
        }
      }
    }, async (request, reply) => {
      const view = await seen(request)
      return reply.header('ETag', etagOf(view.case.version)).send({ items: view.events })
    })

    app.get<OneCase>('/admission-cases/:caseId/decision-files', {
      config: {
        action: 'read-case',
        operation: {
          operationId: 'listDecisionFiles',
          summary: 'Everything that each decision of a case rests on, in one file that can be reckoned again',
          description: 'Where votes are secret it holds how many there were, and not whose. For the desk, the committee and auditors: a firm gets its decision by letter',
          tag: 'admission',
          path: caseIdSchema,
          answers: { 200: jsonAnswer('The files, that of the first decision first', decisionFilesSchema), ...NO_CASE, ...USUAL_PROBLEMS, ...EXCLUDED }
        }
      }
    }, async (request) => ({ items: await findDecisionFiles(callerOf(request).dependencies, caseCallerOf(request), request.params.caseId) }))

    app.post<OneCase>('/admission-cases/:caseId/events', {
      config: {
        action: 'act-on-case',
        operation: {
          operationId: 'actOnCase',
          summary: 'Put something on the record of a case',
          description: 'The rules of docs/admission.md say what can happen, who may, and why. What is refused names every rule that forbids it. A vote may be sent with If-Match: *',
          tag: 'admission',
          path: caseIdSchema,
          headers: CHANGE_HEADERS,
          body: { 'application/json': { schema: eventPartsSchema, examples: CASE_EVENT_EXAMPLES } },
          answers: { 201: jsonAnswer('What is on record now', actedSchema, { Location: 'The record', ...WRITTEN_VERSION }), ...NO_CASE, ...CHANGE_PROBLEMS, ...EXCLUDED, ...REFUSED }
        }
      }
    }, async (request, reply) => answerWrite(request, reply, 'admission-case', async (write) => {
      const acted = await actOnCase(write, request.params.caseId, request.body)
      return { id: acted.case.id, status: 201, headers: { Location: `/v1/admission-cases/${acted.case.id}/events`, ETag: etagOf(acted.case.version) }, body: acted }
    }))
  }
}

/** What must come first is told by its codes: the case has the rest. */
function representSummary ({ outlook, ...summary }: CaseSummary) {
  return { ...summary, outlook: outlook === null ? null : { ...outlook, first: [...new Set(outlook.first.map(({ code }) => code))] } }
}

/** A case as who asks may see it. */
async function seen (request: FastifyRequest<OneCase>) {
  const view = await viewCase(callerOf(request).dependencies, caseCallerOf(request), request.params.caseId)
  if (view === null) throw new HttpProblem('case-not-found')
  if (view.excluded !== null) throw new RefusedCase('interest-excludes', [view.excluded], view.case.id)
  return view
}
