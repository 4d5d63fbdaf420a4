import type { FastifyInstance } from 'fastify'
import { tenantOf } from '../../access/index.ts'
import { changeProcedure, procedureChangeSchema } from '../../actions/admission/change-procedure.ts'
import { handOverAll, handOverSchema } from '../../actions/admission/hand-over-all.ts'
import { labelPerson, personLabelSchema } from '../../actions/admission/label-person.ts'
import { readProcedure } from '../../actions/admission/read-procedure.ts'
import { isUuid } from '../../actions/is-uuid.ts'
import { answerWrite } from '../../http/answer-write.ts'
import { readCursor, UUIDS, writeCursor } from '../../http/cursor.ts'
import { etagOf } from '../../http/etag.ts'
import { linkNextPage } from '../../http/next-page.ts'
import { jsonAnswer, problemAnswer, USUAL_PROBLEMS } from '../../openapi/answers.ts'
import { HttpProblem } from '../../problems/http-problem.ts'
import { handedOverSchema, keptProcedureSchema, memberPersonSchema, peoplePageSchema, personIdSchema } from './admission-schemas.ts'
import { limitOf, PAGE_HEADERS, type PageQuery, pageQuerySchema } from './page-schemas.ts'
import { HAND_OVER_EXAMPLES, PERSON_LABEL_EXAMPLES, PROCEDURE_EXAMPLES } from './question-examples.ts'
import { CHANGE_HEADERS, CHANGE_PROBLEMS, WRITE_HEADERS, WRITE_PROBLEMS, WRITTEN, WRITTEN_VERSION } from './write-schemas.ts'

type OnePerson = { Params: { personId: string } }

const NOBODY = { 404: problemAnswer('Nobody of that id in this region') }

/** How the region decides, who takes part in it, and who stands in for whom. */
export function admissionProcedureRoutes () {
  return async (app: FastifyInstance): Promise<void> => {
    app.get('/admission-procedure', {
      config: {
        action: 'read-procedure',
        operation: {
          operationId: 'findAdmissionProcedure',
          summary: 'How the region decides on admissions',
          description: 'The newest. A case keeps the one of the day of its application, but for the committee and the mandates, which have days of their own',
          tag: 'admission',
          answers: { 200: jsonAnswer('The procedure', keptProcedureSchema, { ETag: 'Of this number' }), 404: problemAnswer('None is laid down'), ...USUAL_PROBLEMS }
        }
      }
    }, async (request, reply) => {
      const laidDown = await readProcedure(tenantOf(request))
      return reply.header('ETag', etagOf(laidDown.number)).send(laidDown)
    })

    app.put('/admission-procedure', {
      config: {
        action: 'change-procedure',
        operation: {
          operationId: 'changeAdmissionProcedure',
          summary: 'Lay down how the region decides on admissions, all of it',
          description: 'As the next number; what was laid down before is kept. What is left out is not laid down, and the rules then refuse what leans on it. The first time send If-Match: "0"',
          tag: 'admission',
          headers: CHANGE_HEADERS,
          body: { 'application/json': { schema: procedureChangeSchema, examples: PROCEDURE_EXAMPLES } },
          answers: { 200: jsonAnswer('The procedure', keptProcedureSchema, WRITTEN_VERSION), ...CHANGE_PROBLEMS }
        }
      }
    }, async (request, reply) => answerWrite(request, reply, 'admission-procedure', async (write) => {
      const laidDown = await changeProcedure(write, request.body)
      return { id: String(laidDown.number), status: 200, headers: { ETag: etagOf(laidDown.number) }, body: laidDown }
    }))

    app.post('/admission-handovers', {
      config: {
        action: 'hand-over-cases',
        operation: {
          operationId: 'handOverCases',
          summary: 'Give every case of a colleague that has not ended to somebody else, or take them over',
          description: 'One event in each case, in the name of who asks. All of them, or none',
          tag: 'admission',
          headers: WRITE_HEADERS,
          body: { 'application/json': { schema: handOverSchema, examples: HAND_OVER_EXAMPLES } },
          answers: { 200: jsonAnswer('The cases that were handed over', handedOverSchema, WRITTEN), ...WRITE_PROBLEMS, 409: problemAnswer('In one case or more the rules do not allow it: `errors` names each with the rule. Or the key came with another request') }
        }
      }
    }, async (request, reply) => answerWrite(request, reply, 'admission-case', async (write) => ({ id: null, status: 200, headers: {}, body: { cases: await handOverAll(write, request.body) } })))

    app.get<{ Querystring: PageQuery }>('/people', {
      config: {
        action: 'read-procedure',
        operation: {
          operationId: 'listPeople',
          summary: 'Who takes part in cases, under their pseudonyms, page by page',
          description: 'Whoever is a member as a person has one, and so has whoever ever did something in a case. A committee and a mandate name people by it',
          tag: 'admission',
          query: pageQuerySchema,
          answers: { 200: jsonAnswer('A page', peoplePageSchema, PAGE_HEADERS), ...USUAL_PROBLEMS }
        }
      }
    }, async (request, reply) => {
      const listed = { list: 'people' }
      const limit = limitOf(request.query)
      const found = await tenantOf(request).store.cases.listPeople(readCursor(listed, request.query.cursor, UUIDS)?.after ?? null, limit + 1)
      const items = found.slice(0, limit)
      const nextCursor = found.length <= limit ? null : writeCursor(listed, { revision: null, after: items.at(-1)?.id ?? '' })
      linkNextPage(request, reply, nextCursor)
      return { items, nextCursor }
    })

    app.get<OnePerson>('/people/:personId', {
      config: {
        action: 'read-procedure',
        operation: {
          operationId: 'findPerson',
          summary: 'Somebody who takes part in cases',
          description: 'Their pseudonym, what colleagues see, and by which memberships they are here',
          tag: 'admission',
          path: personIdSchema,
          answers: { 200: jsonAnswer('The person', memberPersonSchema, { ETag: 'Of this version' }), ...NOBODY, ...USUAL_PROBLEMS }
        }
      }
    }, async (request, reply) => {
      const { personId } = request.params
      const person = isUuid(personId) ? await tenantOf(request).store.cases.findPerson(personId) : null
      if (person === null) throw new HttpProblem('person-not-found')
      return reply.header('ETag', etagOf(person.version)).send(person)
    })

    app.put<OnePerson>('/people/:personId', {
      config: {
        action: 'change-members',
        operation: {
          operationId: 'labelPerson',
          summary: 'What colleagues see of somebody',
          description: 'A name, or what they do. It is on no record and in no receipt, and goes when they are forgotten',
          tag: 'admission',
          path: personIdSchema,
          headers: CHANGE_HEADERS,
          body: { 'application/json': { schema: personLabelSchema, examples: PERSON_LABEL_EXAMPLES } },
          answers: { 200: jsonAnswer('The person', memberPersonSchema, WRITTEN_VERSION), ...NOBODY, ...CHANGE_PROBLEMS }
        }
      }
    }, async (request, reply) => answerWrite(request, reply, 'person', async (write) => {
      const person = await labelPerson(write, request.params.personId, request.body)
      return { id: person.id, status: 200, headers: { ETag: etagOf(person.version) }, body: person }
    }))
  }
}
