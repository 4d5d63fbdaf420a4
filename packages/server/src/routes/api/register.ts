import type { FastifyInstance, FastifyRequest } from 'fastify'
import { callerOf } from '../../access/index.ts'
import { changeOfferings, changeSupplier } from '../../actions/register/change-supplier.ts'
import { enterSupplier } from '../../actions/register/enter-supplier.ts'
import { findRegistered, listRegistered } from '../../actions/register/list-registered.ts'
import type { Registered } from '../../actions/register/registered.ts'
import { removeSupplier } from '../../actions/register/remove-supplier.ts'
import { newSupplierSchema, offeringsSchema, supplierFactsSchema } from '../../actions/register/supplier-facts.ts'
import type { Write } from '../../actions/write.ts'
import { answerWrite, type Changed } from '../../http/answer-write.ts'
import { NUMBERS, readCursor, writeCursor } from '../../http/cursor.ts'
import { etagOf } from '../../http/etag.ts'
import { linkNextPage } from '../../http/next-page.ts'
import { jsonAnswer, problemAnswer, USUAL_PROBLEMS } from '../../openapi/answers.ts'
import { HttpProblem } from '../../problems/http-problem.ts'
import { limitOf, PAGE_HEADERS, type PageQuery, pageQuerySchema } from './page-schemas.ts'
import { NEW_SUPPLIER_EXAMPLES, OFFERINGS_EXAMPLES } from './question-examples.ts'
import { reasonQuerySchema, registeredPageSchema, registeredSchema } from './register-schemas.ts'
import { supplierIdSchema } from './supplier-schemas.ts'
import { CHANGE_HEADERS, CHANGE_PROBLEMS, WRITE_HEADERS, WRITE_PROBLEMS, WRITTEN, WRITTEN_VERSION } from './write-schemas.ts'

type OneSupplier = { Params: { supplierId: string } }

const NO_SUPPLIER = { 404: problemAnswer('No supplier of that id, or not yours') }
const UNPUBLISHED = 'Nobody finds it before it is published: POST /v1/publications'

/** What the register knows; `supplierRoutes` has what is published. */
export function registerRoutes () {
  return async (app: FastifyInstance): Promise<void> => {
    app.post('/suppliers', {
      config: {
        action: 'change-supplier',
        operation: {
          operationId: 'enterSupplier',
          summary: 'A supplier enters the register',
          description: `${UNPUBLISHED}. Somebody who acts for a firm enters that firm alone, without labels, standing and counts of workers: those are for the region to say`,
          tag: 'suppliers',
          headers: WRITE_HEADERS,
          body: { 'application/json': { schema: newSupplierSchema, examples: NEW_SUPPLIER_EXAMPLES } },
          answers: { 201: jsonAnswer('As it stands in the register', registeredSchema, { Location: 'The address of what the register knows of it', ...WRITTEN_VERSION }), ...WRITE_PROBLEMS }
        }
      }
    }, async (request, reply) => answerWrite(request, reply, 'supplier', async (write) => {
      const made = await enterSupplier(write, request.body)
      return { ...changed(made, made.facts?.id ?? null), status: 201, headers: { Location: `/v1/suppliers/${made.facts?.id}/registration`, ETag: etagOf(made.version) } }
    }))

    app.put<OneSupplier>('/suppliers/:supplierId', {
      config: {
        action: 'change-supplier',
        operation: {
          operationId: 'changeSupplier',
          summary: 'Other facts of a supplier, all of them',
          description: `${UNPUBLISHED}. What was known before stays: GET /v1/suppliers/{supplierId}/versions`,
          tag: 'suppliers',
          path: supplierIdSchema,
          headers: CHANGE_HEADERS,
          body: { 'application/json': { schema: supplierFactsSchema, examples: NEW_SUPPLIER_EXAMPLES } },
          answers: { 200: jsonAnswer('As it stands in the register', registeredSchema, WRITTEN_VERSION), ...NO_SUPPLIER, ...CHANGE_PROBLEMS }
        }
      }
    }, async (request, reply) => change(request, (write, id) => changeSupplier(write, id, request.body), reply))

    app.put<OneSupplier>('/suppliers/:supplierId/offerings', {
      config: {
        action: 'change-supplier',
        operation: {
          operationId: 'changeOfferings',
          summary: 'What a supplier offers, all of it',
          description: `All its other facts stay. ${UNPUBLISHED}`,
          tag: 'suppliers',
          path: supplierIdSchema,
          headers: CHANGE_HEADERS,
          body: { 'application/json': { schema: offeringsSchema, examples: OFFERINGS_EXAMPLES } },
          answers: { 200: jsonAnswer('As it stands in the register', registeredSchema, WRITTEN_VERSION), ...NO_SUPPLIER, ...CHANGE_PROBLEMS }
        }
      }
    }, async (request, reply) => change(request, (write, id) => changeOfferings(write, id, request.body), reply))

    app.delete<OneSupplier & { Querystring: { reason: string } }>('/suppliers/:supplierId', {
      config: {
        action: 'change-supplier',
        operation: {
          operationId: 'removeSupplier',
          summary: 'A supplier leaves the register',
          description: 'Earlier versions and revisions keep it, and searches find it until that is published: POST /v1/publications',
          tag: 'suppliers',
          path: supplierIdSchema,
          query: reasonQuerySchema,
          headers: CHANGE_HEADERS,
          answers: { 200: jsonAnswer('What the register knows from now on: nothing', registeredSchema, WRITTEN), ...NO_SUPPLIER, ...CHANGE_PROBLEMS }
        }
      }
    }, async (request, reply) => change(request, (write, id) => removeSupplier(write, id, request.query.reason), reply))

    app.get<OneSupplier>('/suppliers/:supplierId/registration', {
      config: {
        action: 'read-register',
        operation: {
          operationId: 'findRegistration',
          summary: 'A supplier as it stands in the register, published or not',
          description: 'Its ETag is what a change is sent with',
          tag: 'suppliers',
          path: supplierIdSchema,
          answers: { 200: jsonAnswer('As it stands in the register', registeredSchema, { ETag: 'Of this version' }), ...NO_SUPPLIER, ...USUAL_PROBLEMS }
        }
      }
    }, async (request, reply) => {
      const { dependencies, reach } = callerOf(request)
      const found = await findRegistered(dependencies, request.params.supplierId, reach)
      if (found === null) throw new HttpProblem('supplier-not-found')
      return reply.header('ETag', etagOf(found.version)).send(found)
    })

    app.get<OneSupplier & { Querystring: PageQuery }>('/suppliers/:supplierId/versions', {
      config: {
        action: 'read-register',
        operation: {
          operationId: 'listSupplierVersions',
          summary: 'What the register knew of a supplier through time',
          description: 'Newest first, page by page, of a supplier that left too',
          tag: 'suppliers',
          path: supplierIdSchema,
          query: pageQuerySchema,
          answers: { 200: jsonAnswer('A page', registeredPageSchema, PAGE_HEADERS), ...NO_SUPPLIER, ...USUAL_PROBLEMS }
        }
      }
    }, async (request, reply) => {
      const { dependencies, reach } = callerOf(request)
      const { supplierId } = request.params
      const listed = { list: 'supplier-versions', supplierId }
      const place = readCursor(listed, request.query.cursor, NUMBERS)
      const page = await listRegistered(dependencies, supplierId, { reach, before: place === null ? null : Number(place.after), limit: limitOf(request.query) })
      if (page === null) throw new HttpProblem('supplier-not-found')
      const last = page.items.at(-1)
      const nextCursor = page.isLast || last === undefined ? null : writeCursor(listed, { revision: null, after: String(last.version) })
      linkNextPage(request, reply, nextCursor)
      return { items: page.items, nextCursor }
    })
  }
}

function change (request: FastifyRequest<OneSupplier>, effect: (write: Write, id: string) => Promise<Registered>, reply: Parameters<typeof answerWrite>[1]) {
  const { supplierId } = request.params
  return answerWrite(request, reply, 'supplier', async (write) => changed(await effect(write, supplierId), supplierId))
}

function changed (registered: Registered, id: string | null): Changed {
  return { id, status: 200, headers: { ETag: etagOf(registered.version) }, body: registered }
}
