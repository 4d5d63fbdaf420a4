import { isUtf8 } from 'node:buffer'
import type { Readable } from 'node:stream'
import type { Language } from '@sroi/matcher'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { callerOf } from '../../access/index.ts'
import { isUuid } from '../../actions/is-uuid.ts'
import type { Imports } from '../../exchange/open-imports.ts'
import { type Format, TABLE_LIMITS } from '../../exchange/reading/table.ts'
import type { Kind } from '../../exchange/sheets/column.ts'
import type { Remark } from '../../exchange/sheets/remark.ts'
import { fileWords, remarkWords } from '../../exchange/words/exchange-words.ts'
import { answerLanguage } from '../../http/answer-language.ts'
import { NUMBERS, readCursor, writeCursor } from '../../http/cursor.ts'
import { linkNextPage } from '../../http/next-page.ts'
import { logDone } from '../../http/log-done.ts'
import { reachOfImport } from '../../http/reach-of-import.ts'
import { ridersOf } from '../../http/riders-of.ts'
import { allowSlowUpload } from '../../http/slow-upload.ts'
import { BODY_PROBLEMS, jsonAnswer, problemAnswer, USUAL_PROBLEMS } from '../../openapi/answers.ts'
import { HttpProblem } from '../../problems/http-problem.ts'
import type { Import, ImportRow } from '../../store/index.ts'
import { importIdSchema, importPageSchema, importRowPageSchema, importRowsQuerySchema, importSchema, uploadQuerySchema } from './import-schemas.ts'
import { languageQuerySchema } from './match-schemas.ts'
import { limitOf, PAGE_HEADERS, type PageQuery } from './page-schemas.ts'
import { z } from 'zod'

const TYPES: Readonly<Record<string, Format>> = { 'text/csv': 'csv', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx' }
/** On the list. */
const SHOWN = 50

type OneImport = { Params: { importId: string }, Querystring: { language?: Language } }
type Rows = { Params: { importId: string }, Querystring: PageQuery & { outcome?: ImportRow['outcome'], warned?: 'true', language?: Language } }

const NO_IMPORT = { 404: problemAnswer('No import of that id') }
const file = z.string().meta({ description: 'A file with the columns of the template, at most 64 MB', format: 'binary' })

/** @param imports null: this service takes no files in */
export function importRoutes (imports: Imports | null) {
  return async (app: FastifyInstance): Promise<void> => {
    // In this scope only, and never held in memory: the file goes where it is read from.
    app.removeAllContentTypeParsers()
    app.addContentTypeParser(Object.keys(TYPES), async (_request: unknown, body: Readable) => body)

    app.post<{ Querystring: { kind: Kind, fileName?: string, language?: Language } }>('/imports', {
      bodyLimit: TABLE_LIMITS.bytes,
      config: {
        action: 'import-data',
        operation: {
          operationId: 'createImport',
          summary: 'Hand in a file with suppliers, labels, offerings or contracts, to have it checked',
          description: 'Nothing of it is written before somebody accepts it. The answer comes as soon as the file is in; ask its address how far the check is. Contracts are for who may change them one by one (change-contract): rows of others are quarantined. The columns are those of /v1/import-templates, with their Dutch or English names',
          tag: 'exchange',
          query: uploadQuerySchema,
          body: Object.fromEntries(Object.keys(TYPES).map((type) => [type, { schema: file }])),
          answers: { 202: jsonAnswer('It is checked', importSchema, { Location: 'Its address' }), ...BODY_PROBLEMS, ...USUAL_PROBLEMS, 503: problemAnswer('Too many files wait to be checked') }
        }
      }
    }, async (request, reply) => {
      const format = TYPES[(request.headers['content-type'] ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '']
      if (format === undefined || request.body === undefined || request.body === null) throw new HttpProblem('unsupported-media-type', [], `Send the file as ${Object.keys(TYPES).join(' or ')}`)
      const { kind, fileName = null } = request.query
      const reach = reachOfImport(request, kind)
      allowSlowUpload(request)
      const { tenant, identity: by } = callerOf(request)
      const id = await open(imports).receive(tenant.id, { kind, format, fileName: fileName === null ? null : plain(fileName), by, reach }, request.body as Readable)
      await logDone(request, 'import', id)
      return reply.code(202).header('Location', `/v1/imports/${id}`).send(represent(await found(request, id), answerLanguage(request, reply)))
    })

    app.get<{ Querystring: { language?: Language } }>('/imports', {
      config: {
        action: 'import-data',
        operation: {
          operationId: 'listImports', summary: 'The files that were handed in last', description: `The newest first, at most ${SHOWN}`, tag: 'exchange',
          query: languageQuerySchema, answers: { 200: jsonAnswer('The newest', importPageSchema), ...USUAL_PROBLEMS }
        }
      }
    }, async (request, reply) => {
      const language = answerLanguage(request, reply)
      return { items: (await open(imports).store(callerOf(request).tenant.id).list(SHOWN)).map((one) => represent(one, language)) }
    })

    app.get<OneImport>('/imports/:importId', {
      config: {
        action: 'import-data',
        operation: {
          operationId: 'findImport', summary: 'How far a file is, and what becomes of its rows', description: 'Ask again while it is uploaded, checking or accepting', tag: 'exchange',
          path: importIdSchema, query: languageQuerySchema, answers: { 200: jsonAnswer('The import', importSchema), ...NO_IMPORT, ...USUAL_PROBLEMS }
        }
      }
    }, async (request, reply) => represent(await found(request), answerLanguage(request, reply)))

    app.get<Rows>('/imports/:importId/rows', {
      config: {
        action: 'import-data',
        operation: {
          operationId: 'listImportRows', summary: 'What becomes of each row, page by page', description: 'In the order of the file. Kept for thirty days', tag: 'exchange',
          path: importIdSchema, query: importRowsQuerySchema, answers: { 200: jsonAnswer('A page', importRowPageSchema, PAGE_HEADERS), ...NO_IMPORT, ...USUAL_PROBLEMS }
        }
      }
    }, async (request, reply) => {
      const { id, kind } = await found(request)
      const { outcome, warned, cursor } = request.query
      const listed = { list: 'import-rows', id, outcome, warned }
      const limit = limitOf(request.query)
      const after = Number(readCursor(listed, cursor, NUMBERS)?.after ?? 0)
      const rows = await open(imports).store(callerOf(request).tenant.id).rows(id, { outcome: outcome ?? null, warned: warned === 'true', after, most: limit + 1 })
      const items = rows.slice(0, limit)
      const nextCursor = rows.length <= limit ? null : writeCursor(listed, { revision: null, after: String(items.at(-1)?.row ?? 0) })
      linkNextPage(request, reply, nextCursor)
      const language = answerLanguage(request, reply)
      return { items: items.map((row) => representRow(row, kind, language)), nextCursor }
    })

    app.post<OneImport>('/imports/:importId/acceptances', {
      config: {
        action: 'import-data',
        operation: {
          operationId: 'acceptImport', summary: 'Write what was checked', description: 'All rows that are accepted or changed, in one transaction; quarantined rows stay out. What somebody changed in the register meanwhile is not overwritten: such a row becomes changed-meanwhile. Suppliers enter the register, and are found when it is published. No body is sent', tag: 'exchange',
          path: importIdSchema, query: languageQuerySchema, answers: { 202: jsonAnswer('It is written', importSchema, { Location: 'Its address' }), ...NO_IMPORT, 409: problemAnswer('It is not, or not any more, to be accepted'), ...USUAL_PROBLEMS }
        }
      }
    }, async (request, reply) => {
      const { id, kind } = await found(request)
      const reach = reachOfImport(request, kind)
      const riders = ridersOf(request, 'import', id)
      if (await open(imports).accept(callerOf(request).tenant.id, id, { at: riders.audit.at, reach, ...riders }) === false) throw new HttpProblem('import-not-open')
      return reply.code(202).header('Location', `/v1/imports/${id}`).send(represent(await found(request), answerLanguage(request, reply)))
    })

    app.delete<OneImport>('/imports/:importId', {
      config: {
        action: 'import-data',
        operation: {
          operationId: 'cancelImport', summary: 'Give a file up', description: 'Nothing of it is written. What was accepted stays', tag: 'exchange',
          path: importIdSchema, query: languageQuerySchema, answers: { 200: jsonAnswer('It is cancelled', importSchema), ...NO_IMPORT, 409: problemAnswer('It was accepted, or is over already'), ...USUAL_PROBLEMS }
        }
      }
    }, async (request, reply) => {
      const { id } = await found(request)
      if (!await open(imports).cancel(callerOf(request).tenant.id, id)) throw new HttpProblem('import-not-open')
      await logDone(request, 'import', id)
      return represent(await found(request), answerLanguage(request, reply))
    })
  }

  async function found (request: FastifyRequest, id = (request.params as { importId: string }).importId): Promise<Import> {
    const { tenant, dependencies: { clock } } = callerOf(request)
    const one = isUuid(id) ? await open(imports).store(tenant.id).find(id, clock.now()) : null
    if (one === null) throw new HttpProblem('import-not-found')
    return one
  }
}

function open (imports: Imports | null): Imports {
  if (imports === null) throw new HttpProblem('not-ready', [], 'This service takes no files in')
  return imports
}

function plain (name: string): string {
  return isUtf8(Buffer.from(name)) ? name.replaceAll(/[\u0000-\u001F\u007F-\u009F\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/g, '') : ''
}

function represent (one: Import, language: Language): object {
  return { ...one, problems: one.problems?.map((problem) => ({ ...problem, detail: fileWords(problem, language) })) ?? null }
}

function representRow ({ detail, ...row }: ImportRow, kind: Kind, language: Language): object {
  const told = (remarks: readonly Remark[] = []): object[] => remarks.map((remark) => ({ ...remark, detail: remarkWords(remark, kind, language) }))
  return { ...row, problems: told(detail?.problems), warnings: told(detail?.warnings), changes: detail?.changes ?? [] }
}
