import { supplierSchema } from '@sroi/matcher/schema'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { callerOf, tenantOf } from '../../access/index.ts'
import { findSupplier, type SupplierFound } from '../../actions/find-supplier.ts'
import { listSuppliers, newestRevision, type SuppliersAsked } from '../../actions/list-suppliers.ts'
import type { Dependencies } from '../../dependencies.ts'
import type { Imports } from '../../exchange/open-imports.ts'
import { readCursor, writeCursor } from '../../http/cursor.ts'
import { createKeptBytes, type Kept } from '../../http/kept-bytes.ts'
import { linkNextPage } from '../../http/next-page.ts'
import { sendKept } from '../../http/send-kept.ts'
import type { WholeAnswers } from '../../http/whole/whole-answers.ts'
import { jsonAnswer, problemAnswer, USUAL_PROBLEMS } from '../../openapi/answers.ts'
import { pageOf } from '../../paging/page-of.ts'
import { HttpProblem } from '../../problems/http-problem.ts'
import { IF_NONE_MATCH, NOT_MODIFIED } from './conditional-schemas.ts'
import { noSuch } from './no-such.ts'
import { limitOf, PAGE_HEADERS, type PageQuery, pageQuerySchema } from './page-schemas.ts'
import { offeringPageSchema, revisionQuerySchema, supplierIdSchema, supplierPageSchema } from './supplier-schemas.ts'

type OneSupplier = { Params: { supplierId: string }, Querystring: { revision?: string } }
type Offerings = { Params: { supplierId: string }, Querystring: { revision?: string } & PageQuery }

/** Of suppliers and pages of them: some ten thousand suppliers. */
const MOST_KEPT = 64 * 1024 * 1024

const REVISION = { 'Register-Revision': 'The revision of the register that the answer is of' }
const NO_SUPPLIER = { 404: problemAnswer('No supplier of that id at that revision'), ...USUAL_PROBLEMS }

/**
 * @param imports where suppliers that went on in others are known; null: nowhere
 * @param whole where answers are remembered that are the same for every visitor
 */
export function supplierRoutes (imports: Imports | null, whole: Pick<WholeAnswers, 'keep'>) {
  const kept = createKeptBytes(MOST_KEPT)

  /** A page as it is sent, and where the next begins. */
  async function write (tenant: Dependencies, asked: SuppliersAsked, revision: string | undefined): Promise<[bytes: Buffer, next: string | null]> {
    const page = await listSuppliers(tenant, asked)
    if (page === null) throw new HttpProblem('not-found', [], 'The register has no such revision. Leave revision out for the newest')
    const { register, suppliers, isLast } = page
    const last = suppliers.at(-1)
    const next = isLast || last === undefined ? null : writeCursor({ list: 'suppliers', revision }, { revision: asked.revision, after: last.id })
    const bytes = Buffer.concat([
      Buffer.from(`{"register":${JSON.stringify(register)},"items":[`),
      ...suppliers.flatMap((supplier, index) => index === 0 ? [kept.json(supplier).bytes] : [COMMA, kept.json(supplier).bytes]),
      Buffer.from(`],"nextCursor":${JSON.stringify(next)}}`)
    ])
    return [bytes, next]
  }

  function sendWhole (request: FastifyRequest, reply: FastifyReply, found: Kept, revision: number): FastifyReply {
    return sendKept(request, reply, found, () => whole.keep(request, reply, found.bytes, revision))
  }

  return async (app: FastifyInstance): Promise<void> => {
    app.get<{ Querystring: { revision?: string } & PageQuery }>('/suppliers', {
      config: {
        action: 'ask',
        operation: {
          operationId: 'listSuppliers',
          summary: 'The suppliers of the register, page by page',
          description: 'In order of id. A cursor names the revision that the first page was read at: a run of pages is of one revision, whatever changes meanwhile. To look for suppliers that fit a contract: /v1/searches',
          tag: 'suppliers',
          query: pageQuerySchema.extend(revisionQuerySchema.shape),
          headers: IF_NONE_MATCH,
          answers: { 200: jsonAnswer('A page', supplierPageSchema, { ETag: 'Of exactly this page', ...PAGE_HEADERS, ...REVISION }), ...NOT_MODIFIED, 404: problemAnswer('No such revision'), ...USUAL_PROBLEMS }
        }
      }
    }, async (request, reply) => {
      const { cursor, revision } = request.query
      const tenant = tenantOf(request)
      const place = readCursor({ list: 'suppliers', revision }, cursor)
      const at = place?.revision ?? numberOf(revision) ?? await newestRevision(tenant)
      const asked = { revision: at, after: place?.after ?? null, limit: limitOf(request.query) }
      // what a revision holds never changes, so neither does a page of it
      const name = JSON.stringify([asked, revision])
      const page = kept.find(tenant.store, name) ?? kept.keep(tenant.store, name, ...await write(tenant, asked, revision))
      linkNextPage(request, reply, page.next)
      return sendWhole(request, revised(reply, { revision: at }), page, at)
    })

    app.get<OneSupplier>('/suppliers/:supplierId', {
      config: {
        action: 'ask',
        operation: {
          operationId: 'findSupplier',
          summary: 'The facts of a supplier, each with its evidence and its dates',
          description: 'As the register has them, and as searches read them. The contact is that of the firm, never a person\'s. With revision: as they stood then',
          tag: 'suppliers',
          path: supplierIdSchema,
          query: revisionQuerySchema,
          headers: IF_NONE_MATCH,
          answers: { 200: jsonAnswer('The supplier', supplierSchema, { ETag: 'Of exactly these facts', ...REVISION }), 301: { description: 'It went on in another supplier', headers: { Location: 'The address of that one' } }, ...NOT_MODIFIED, ...NO_SUPPLIER }
        }
      }
    }, async (request, reply) => {
      const { supplierId } = request.params
      const known = await findSupplier(tenantOf(request), supplierId, numberOf(request.query.revision))
      const into = known === null && request.query.revision === undefined ? await imports?.store(callerOf(request).tenant.id).mergedInto(supplierId) ?? null : null
      if (into !== null) return reply.redirect(`/v1/suppliers/${encodeURIComponent(into)}`, 301)
      const { supplier, register } = known ?? noSupplier(request)
      return sendWhole(request, revised(reply, register), kept.json(supplier), register.revision)
    })

    app.get<Offerings>('/suppliers/:supplierId/offerings', {
      config: {
        action: 'ask',
        operation: {
          operationId: 'listOfferings',
          summary: 'What a supplier offers, in its own words',
          description: 'In order of id, page by page. A cursor names the revision, as for /v1/suppliers',
          tag: 'suppliers',
          path: supplierIdSchema,
          query: pageQuerySchema.extend(revisionQuerySchema.shape),
          answers: { 200: jsonAnswer('A page', offeringPageSchema, { ...PAGE_HEADERS, ...REVISION }), ...NO_SUPPLIER }
        }
      }
    }, async (request, reply) => {
      const { supplierId } = request.params
      const { cursor, revision } = request.query
      const listed = { list: 'offerings', supplierId, revision }
      const place = readCursor(listed, cursor)
      const { supplier, register } = await found(request, place?.revision ?? undefined)
      const offerings = [...supplier.offerings].sort((one, other) => one.id < other.id ? -1 : 1)
      const { items, isLast } = pageOf(offerings, ({ id }) => id, place?.after ?? null, limitOf(request.query))
      const nextCursor = isLast ? null : writeCursor(listed, { revision: register.revision, after: items.at(-1)?.id ?? '' })
      linkNextPage(request, reply, nextCursor)
      return revised(reply, register).type(JSON_TYPE).send(JSON.stringify({ register, items, nextCursor }))
    })
  }
}

const JSON_TYPE = 'application/json; charset=utf-8'
const COMMA = Buffer.from(',')

function revised (reply: FastifyReply, { revision }: { readonly revision: number }): FastifyReply {
  return reply.header('Register-Revision', String(revision))
}

async function found (request: FastifyRequest<OneSupplier>, revision: number | null = numberOf(request.query.revision)): Promise<SupplierFound> {
  return await findSupplier(tenantOf(request), request.params.supplierId, revision) ?? noSupplier(request, revision)
}

function noSupplier ({ params: { supplierId }, query }: FastifyRequest<OneSupplier>, revision: number | null = numberOf(query.revision)): never {
  return noSuch(revision === null ? 'supplier' : `supplier at revision ${revision}`, supplierId, [], 'supplier-not-found')
}

function numberOf (revision: string | undefined): number | null {
  return revision === undefined ? null : Number(revision)
}
