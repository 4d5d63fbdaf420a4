import type { Language } from '@sroi/matcher'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { callerOf } from '../../access/index.ts'
import type { Imports } from '../../exchange/open-imports.ts'
import { type Kind, KINDS } from '../../exchange/sheets/column.ts'
import { exportRegister } from '../../exchange/writing/export-register.ts'
import { EXPORT_FORMATS, type ExportFormat, type Leaving, openTemplate } from '../../exchange/writing/open-export.ts'
import { answerLanguage } from '../../http/answer-language.ts'
import { logDone } from '../../http/log-done.ts'
import { problemAnswer, USUAL_PROBLEMS } from '../../openapi/answers.ts'
import { HttpProblem } from '../../problems/http-problem.ts'
import { kindPathSchema } from './import-schemas.ts'
import { languageQuerySchema } from './match-schemas.ts'
import { noSuch } from './no-such.ts'

type OneKind = { Params: { kind: Kind }, Querystring: { language?: Language } }

const file = z.string().meta({ format: 'binary' })
const SHEETS_ONLY = { 'text/csv': { schema: file }, [EXPORT_FORMATS.xlsx]: { schema: file } }
const NO_KIND = { 404: problemAnswer('No rows of that kind') }
const NAMED = { 'Content-Disposition': 'What the file is called' }

/** @param imports null: this service takes no files in, and gives none */
export function exportRoutes (imports: Imports | null) {
  return async (app: FastifyInstance): Promise<void> => {
    app.get<OneKind>('/exports/:kind', {
      config: {
        action: 'export-data',
        operation: {
          operationId: 'exportRegister',
          summary: 'What the register knows, as a file',
          description: 'Published or not. The kind of file by Accept: text/csv, a workbook, or application/json; without one, text/csv. It comes back in unchanged: an import of it changes nothing. No cell is a formula',
          tag: 'exchange',
          path: kindPathSchema,
          query: languageQuerySchema,
          answers: { 200: { description: 'The file', headers: NAMED, content: { ...SHEETS_ONLY, 'application/json': { schema: z.array(z.unknown()) } } }, ...NO_KIND, ...USUAL_PROBLEMS }
        }
      }
    }, async (request, reply) => {
      if (imports === null) throw new HttpProblem('not-ready', [], 'This service gives no files')
      const { tenant, dependencies: { store }, reach } = callerOf(request)
      const kind = kindOf(request)
      const leaving = await exportRegister({ kind, format: formatOf(request, ['csv', 'xlsx', 'json']), language: answerLanguage(request, reply), reach }, store, imports.store(tenant.id))
      await logDone(request, 'export', kind)
      return sendFile(reply, leaving)
    })

    app.get<OneKind>('/import-templates/:kind', {
      config: {
        action: 'ask',
        operation: {
          operationId: 'findImportTemplate',
          summary: 'An empty file with the columns of a kind, and one row as an example',
          description: 'The kind of file by Accept: text/csv or a workbook. The names of the columns in the language of the query, else of Accept-Language, else in Dutch',
          tag: 'exchange',
          path: kindPathSchema,
          query: languageQuerySchema,
          answers: { 200: { description: 'The file', headers: NAMED, content: SHEETS_ONLY }, ...NO_KIND, ...USUAL_PROBLEMS }
        }
      }
    }, async (request, reply) => {
      const format = formatOf(request, ['csv', 'xlsx'])
      return sendFile(reply, openTemplate(kindOf(request), format === 'xlsx' ? 'xlsx' : 'csv', answerLanguage(request, reply)))
    })
  }
}

function kindOf ({ params: { kind } }: FastifyRequest<OneKind>): Kind {
  return KINDS.find((one) => one === kind) ?? noSuch('kind of rows', kind, KINDS)
}

/** The first that is asked for; the first that there is, when it does not matter or none is. */
function formatOf (request: FastifyRequest, formats: readonly ExportFormat[]): ExportFormat {
  const asked = (request.headers.accept ?? '').toLowerCase().split(',').map((one) => one.split(';', 1)[0]?.trim() ?? '')
  const found = asked.map((type) => formats.find((format) => EXPORT_FORMATS[format].split(';', 1)[0] === type)).find((format) => format !== undefined)
  return found ?? formats[0] ?? 'csv'
}

function sendFile (reply: FastifyReply, { type, fileName, body }: Leaving): FastifyReply {
  return reply.type(type).header('Content-Disposition', `attachment; filename="${fileName}"`).send(body)
}
