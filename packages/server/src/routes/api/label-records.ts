import type { IsoDay, Language } from '@sroi/matcher'
import { explain } from '@sroi/matcher/explain'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { callerOf, isWithin, type Reach } from '../../access/index.ts'
import { firmsToLeave, reachOfFirm, refuseInterested } from '../../actions/admission/refuse-interested.ts'
import { organisationOf, type OwnerSaid } from '../../actions/evidence/owner-of-evidence.ts'
import { isUuid } from '../../actions/is-uuid.ts'
import { examineLabel } from '../../actions/label-records/examine-label.ts'
import { labelCheckSchema, labelSuspensionSchema, newLabelRecordSchema } from '../../actions/label-records/label-facts.ts'
import { checkLabelAgain, enterLabelRecord, suspendLabel } from '../../actions/label-records/write-label-record.ts'
import type { Write } from '../../actions/write.ts'
import { answerLanguage } from '../../http/answer-language.ts'
import { answerWrite } from '../../http/answer-write.ts'
import { caseCallerOf } from '../../http/case-caller-of.ts'
import { NUMBERS, readCursor, UUIDS, writeCursor } from '../../http/cursor.ts'
import { etagOf } from '../../http/etag.ts'
import { linkNextPage } from '../../http/next-page.ts'
import { jsonAnswer, problemAnswer, USUAL_PROBLEMS } from '../../openapi/answers.ts'
import { HttpProblem } from '../../problems/http-problem.ts'
import type { KeptLabelRecord } from '../../store/index.ts'
import { labelExaminationSchema, labelRecordPageSchema, labelRecordPathSchema, labelRecordQuerySchema, labelRecordSchema } from './label-record-schemas.ts'
import { limitOf, PAGE_HEADERS, type PageQuery, pageQuerySchema } from './page-schemas.ts'
import { LABEL_CHECK_EXAMPLES, LABEL_RECORD_EXAMPLES, LABEL_SUSPENSION_EXAMPLES } from './question-examples.ts'
import { explainQuerySchema } from './search-schemas.ts'
import { CHANGE_HEADERS, CHANGE_PROBLEMS, WRITE_HEADERS, WRITE_PROBLEMS, WRITTEN_VERSION } from './write-schemas.ts'

type OneRecord = { Params: { labelRecordId: string } }

const NO_RECORD = { 404: problemAnswer('No label on record of that id, or not yours') }
const NO_VERDICT = 'It changes no verdict and no case: whoever decides reads it'

export function labelRecordRoutes () {
  return async (app: FastifyInstance): Promise<void> => {
    app.post('/label-records', {
      config: {
        action: 'check-label',
        operation: {
          operationId: 'enterLabelRecord',
          summary: 'Write down what was found of a label of a firm',
          description: `A label that is checked in a case is on record by that. ${NO_VERDICT}`,
          tag: 'admission-files',
          headers: WRITE_HEADERS,
          body: { 'application/json': { schema: newLabelRecordSchema, examples: LABEL_RECORD_EXAMPLES } },
          answers: { 201: jsonAnswer('The label on record', labelRecordSchema, { Location: 'Its address', ...WRITTEN_VERSION }), ...WRITE_PROBLEMS }
        }
      }
    }, async (request, reply) => answerWrite(request, reply, 'label-record', async (write) => {
      const made = await enterLabelRecord(write, request.body)
      return { id: made.id, status: 201, headers: { Location: `/v1/label-records/${made.id}`, ETag: etagOf(made.version) }, body: represent(made, write.reach) }
    }))

    app.get<{ Querystring: PageQuery & OwnerSaid & { recheckDueBy?: IsoDay } }>('/label-records', {
      config: {
        action: 'read-labels',
        operation: {
          operationId: 'listLabelRecords',
          summary: 'Labels on record, page by page',
          description: 'As they stand, in the order in which they were put on record. A firm sees its own',
          tag: 'admission-files',
          query: labelRecordQuerySchema,
          answers: { 200: jsonAnswer('A page', labelRecordPageSchema, PAGE_HEADERS), ...USUAL_PROBLEMS }
        }
      }
    }, async (request, reply) => {
      const { dependencies } = callerOf(request)
      const { scheme, value, recheckDueBy, cursor } = request.query
      const listed = { list: 'label-records', scheme, value, recheckDueBy }
      const limit = limitOf(request.query)
      const caller = caseCallerOf(request)
      const organisation = organisationOf(caller.reach, request.query)
      if (organisation !== null) await refuseInterested(dependencies, caller, organisation)
      const reach = organisation === null ? caller.reach : reachOfFirm(caller, organisation)
      const without = organisation === null ? (await firmsToLeave(dependencies, caller)).map((one) => one.organisation) : []
      const found = await dependencies.store.labelRecords.list({ organisation, without, recheckDueBy: recheckDueBy ?? null, after: readCursor(listed, cursor, UUIDS)?.after ?? null, most: limit + 1 })
      const items = found.slice(0, limit)
      const nextCursor = found.length <= limit ? null : writeCursor(listed, { revision: null, after: items.at(-1)?.id ?? '' })
      linkNextPage(request, reply, nextCursor)
      return { items: items.map((one) => represent(one, reach)), nextCursor }
    })

    app.get<OneRecord>('/label-records/:labelRecordId', {
      config: {
        action: 'read-labels',
        operation: {
          operationId: 'findLabelRecord',
          summary: 'A label on record, as it stands',
          description: 'Earlier versions are kept: /v1/label-records/{labelRecordId}/versions',
          tag: 'admission-files',
          path: labelRecordPathSchema,
          answers: { 200: jsonAnswer('The label on record', labelRecordSchema, { ETag: 'Of this version' }), ...NO_RECORD, ...USUAL_PROBLEMS }
        }
      }
    }, async (request, reply) => {
      const found = await foundBy(request)
      return reply.header('ETag', etagOf(found.version)).send(represent(found, reachOfFirm(caseCallerOf(request), found.organisation)))
    })

    app.get<OneRecord & { Querystring: PageQuery }>('/label-records/:labelRecordId/versions', {
      config: {
        action: 'read-labels',
        operation: {
          operationId: 'listLabelRecordVersions',
          summary: 'What was found of a label each time, page by page',
          description: 'The newest first',
          tag: 'admission-files',
          path: labelRecordPathSchema,
          query: pageQuerySchema,
          answers: { 200: jsonAnswer('A page', labelRecordPageSchema, PAGE_HEADERS), ...NO_RECORD, ...USUAL_PROBLEMS }
        }
      }
    }, async (request, reply) => {
      const { id, organisation } = await foundBy(request)
      const { dependencies: { store } } = callerOf(request)
      const reach = reachOfFirm(caseCallerOf(request), organisation)
      const listed = { list: 'label-record-versions', id }
      const limit = limitOf(request.query)
      const before = readCursor(listed, request.query.cursor, NUMBERS)?.after
      const versions = await store.labelRecords.versions(id, before === undefined ? null : Number(before), limit + 1)
      const items = versions.slice(0, limit)
      const nextCursor = versions.length <= limit ? null : writeCursor(listed, { revision: null, after: String(items.at(-1)?.version ?? 1) })
      linkNextPage(request, reply, nextCursor)
      return { items: items.map((one) => represent(one, reach)), nextCursor }
    })

    app.get<OneRecord & { Querystring: { explain?: 'true', language?: Language } }>('/label-records/:labelRecordId/assessment', {
      config: {
        action: 'read-labels',
        operation: {
          operationId: 'examineLabel',
          summary: 'Does a label on record hold, when must somebody look again, and who looks like its firm',
          description: 'A hint is for a person to look at: a name that is the same, looks the same or nearly is. It is never met or not met, and changes no verdict. A firm gets no hints. Nothing is stored',
          tag: 'admission-files',
          path: labelRecordPathSchema,
          query: explainQuerySchema,
          answers: { 200: jsonAnswer('How it stands today', labelExaminationSchema), ...NO_RECORD, ...USUAL_PROBLEMS }
        }
      }
    }, async (request, reply) => {
      const found = await foundBy(request)
      const { dependencies } = callerOf(request)
      const examined = await examineLabel(dependencies, found, { ...caseCallerOf(request), reach: reachOfFirm(caseCallerOf(request), found.organisation) })
      if (request.query.explain === undefined) return examined
      const language = answerLanguage(request, reply)
      return { ...examined, explanation: { language, holds: explain(examined.holds, language), recheck: explain(examined.recheck.finding, language), hints: examined.hints?.map(({ finding }) => explain(finding, language)) ?? null } }
    })

    app.post<OneRecord>('/label-records/:labelRecordId/checks', {
      config: {
        action: 'check-label',
        operation: {
          operationId: 'checkLabelAgain',
          summary: 'Write down that somebody looked at a label again',
          description: `Of a label that is in doubt it says whether it still is. ${NO_VERDICT}`,
          tag: 'admission-files',
          path: labelRecordPathSchema,
          headers: CHANGE_HEADERS,
          body: { 'application/json': { schema: labelCheckSchema, examples: LABEL_CHECK_EXAMPLES } },
          answers: { 200: jsonAnswer('The label on record', labelRecordSchema, WRITTEN_VERSION), ...NO_RECORD, ...CHANGE_PROBLEMS }
        }
      }
    }, async (request, reply) => change(request, reply, (write, id) => checkLabelAgain(write, id, request.body)))

    app.post<OneRecord>('/label-records/:labelRecordId/suspensions', {
      config: {
        action: 'check-label',
        operation: {
          operationId: 'suspendLabel',
          summary: 'Put a label in doubt, on a signal that was substantiated',
          description: `Until somebody looks again and says that the doubt is gone, nobody counts on it. ${NO_VERDICT}: a badge is suspended or withdrawn by a decision`,
          tag: 'admission-files',
          path: labelRecordPathSchema,
          headers: CHANGE_HEADERS,
          body: { 'application/json': { schema: labelSuspensionSchema, examples: LABEL_SUSPENSION_EXAMPLES } },
          answers: { 200: jsonAnswer('The label on record', labelRecordSchema, WRITTEN_VERSION), ...NO_RECORD, ...CHANGE_PROBLEMS }
        }
      }
    }, async (request, reply) => change(request, reply, (write, id) => suspendLabel(write, id, request.body)))
  }
}

async function foundBy (request: FastifyRequest<OneRecord>): Promise<KeptLabelRecord> {
  const { dependencies: { store }, reach } = callerOf(request)
  const { labelRecordId: id } = request.params
  const found = isUuid(id) ? await store.labelRecords.find(id) : null
  if (found === null || !isWithin(reach, { organisation: found.organisation, authority: null, visitor: false })) throw new HttpProblem('label-record-not-found')
  await refuseInterested(callerOf(request).dependencies, caseCallerOf(request), found.organisation)
  return found
}

function change (request: FastifyRequest<OneRecord>, reply: FastifyReply, effect: (write: Write, id: string) => Promise<KeptLabelRecord>): Promise<FastifyReply> {
  return answerWrite(request, reply, 'label-record', async (write) => {
    const changed = await effect(write, request.params.labelRecordId)
    return { id: changed.id, status: 200, headers: { ETag: etagOf(changed.version) }, body: represent(changed, write.reach) }
  })
}

/** Who of the region looked is nobody's business outside it. */
function represent ({ recordedBy: _person, check, ...record }: KeptLabelRecord, { all }: Reach): object {
  return { ...record, check: all ? check : { ...check, by: null } }
}
