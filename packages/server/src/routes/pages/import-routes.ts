import type { Language } from '@sroi/matcher'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Imports } from '../../exchange/open-imports.ts'
import { TABLE_LIMITS } from '../../exchange/reading/table.ts'
import { addressIn } from '../../views/address.ts'
import { getExport, getImport, getImports, getTemplate, postAcceptance, postCancellation, postImport } from './imports.tsx'
import type { PageContext } from './page-context.ts'

const IMPORT = { config: { action: 'import-data' } } as const
const EXPORT = { config: { action: 'export-data' } } as const
const ASK = { config: { action: 'ask' } } as const

/** The pages of files in and out, in one language. */
export function importPages (app: FastifyInstance, language: Language, imports: Imports, context: (request: FastifyRequest) => PageContext): void {
  const at = (path: string): string => addressIn(language, path)
  app.get(at('/import'), IMPORT, async (request, reply) => getImports(context(request), imports, request, reply))
  app.post(at('/import'), { ...IMPORT, bodyLimit: TABLE_LIMITS.bytes + 1024 * 1024 }, async (request, reply) => postImport(context(request), imports, request, reply))
  app.get(at('/import/template'), ASK, async (request, reply) => getTemplate(context(request), request, reply))
  app.get(at('/import/:id'), IMPORT, async (request, reply) => getImport(context(request), imports, request, reply))
  app.post(at('/import/:id/acceptances'), IMPORT, async (request, reply) => postAcceptance(context(request), imports, request, reply))
  app.post(at('/import/:id/cancellation'), IMPORT, async (request, reply) => postCancellation(context(request), imports, request, reply))
  app.get(at('/export'), EXPORT, async (request, reply) => getExport(context(request), imports, request, reply))
}
