// Files in and out, for a coordinator. It works without JavaScript: a page that is not done yet asks for itself again.
import type { Readable } from 'node:stream'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { callerOf } from '../../access/index.ts'
import { isUuid } from '../../actions/is-uuid.ts'
import type { Imports } from '../../exchange/open-imports.ts'
import { TABLE_LIMITS } from '../../exchange/reading/table.ts'
import { type Kind, KINDS } from '../../exchange/sheets/column.ts'
import { exportRegister } from '../../exchange/writing/export-register.ts'
import { type Leaving, openTemplate } from '../../exchange/writing/open-export.ts'
import { logDone } from '../../http/log-done.ts'
import { mayImport, reachOfImport } from '../../http/reach-of-import.ts'
import { ridersOf } from '../../http/riders-of.ts'
import { allowSlowUpload } from '../../http/slow-upload.ts'
import { HttpProblem } from '../../problems/http-problem.ts'
import { addressIn } from '../../views/address.ts'
import type { ShownError } from '../../views/components/error-summary.tsx'
import { ImportedPage, ImportPage } from '../../views/import-page.tsx'
import { wordsIn } from '../../views/words.ts'
import { frameOf, type PageContext, sendPage } from './page-context.ts'

/** Rows of each sort on a page, and imports on the list. */
const [SHOWN, LISTED] = [100, 10]
/** How long a page waits before it asks for itself again, in seconds. */
const AGAIN = '2'

export async function getImports (context: PageContext, imports: Imports, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  return sendUpload(context, imports, request, reply, 'suppliers', [])
}

async function sendUpload (context: PageContext, imports: Imports, request: FastifyRequest, reply: FastifyReply, kind: string, errors: readonly ShownError[], status = 200): Promise<FastifyReply> {
  const latest = await imports.store(callerOf(request).tenant.id).list(LISTED)
  return sendPage(reply, <ImportPage frame={await frameOf(context, '/import')} kinds={KINDS.filter((one) => mayImport(request, one))} kind={kind} errors={errors} latest={latest} />, status)
}

/** The file is not held: it goes where it is read from as it comes in. */
export async function postImport (context: PageContext, imports: Imports, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { imports: words } = wordsIn(context.language)
  const { tenant, identity: by } = callerOf(request)
  let kind: string = 'suppliers'
  const refuse = (message: string, status = 400): Promise<FastifyReply> => sendUpload(context, imports, request, reply, kind, [{ field: 'file', message }], status)
  if (!request.isMultipart()) return refuse(words.fileAbsent)
  allowSlowUpload(request)
  for await (const part of request.parts({ limits: { fileSize: TABLE_LIMITS.bytes + 1 } })) {
    if (part.type === 'field') {
      if (part.fieldname === 'kind' && typeof part.value === 'string') kind = part.value
      continue
    }
    const chosen = KINDS.find((one) => one === kind)
    if (part.filename === '' || chosen === undefined) {
      part.file.resume()
      return refuse(words.fileAbsent)
    }
    const reach = reachOfImport(request, chosen)
    try {
      const id = await imports.receive(tenant.id, { kind: chosen, format: /\.xlsx$/i.test(part.filename) ? 'xlsx' : 'csv', fileName: part.filename.slice(0, 200), by, reach }, part.file as Readable)
      await logDone(request, 'import', id)
      return reply.redirect(addressIn(context.language, `/import/${id}`), 303)
    } catch (error) {
      if (error instanceof HttpProblem && error.problem === 'body-too-large') return refuse(words.fileTooLarge, 413)
      if (error instanceof HttpProblem && error.problem === 'too-busy') return refuse(words.busy, 503)
      throw error
    }
  }
  return refuse(words.fileAbsent)
}

export async function getImport (context: PageContext, imports: Imports, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { id, found } = await foundOf(imports, request)
  const store = imports.store(callerOf(request).tenant.id)
  const rows = (outcome: 'quarantined' | 'changed' | null) => store.rows(id, { outcome, warned: outcome === null, after: 0, most: SHOWN })
  const isUnderWay = found.state === 'uploaded' || found.state === 'checking' || found.state === 'accepting'
  if (isUnderWay) reply.header('Refresh', AGAIN)
  const shown = isUnderWay
    ? { found, quarantined: [], warned: [], changed: [] }
    : { found, quarantined: await rows('quarantined'), warned: found.counts.warned === 0 ? [] : await rows(null), changed: await rows('changed') }
  return sendPage(reply, <ImportedPage frame={await frameOf(context, `/import/${id}`)} shown={shown} />)
}

export async function postAcceptance ({ language }: PageContext, imports: Imports, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { id, found: { kind } } = await foundOf(imports, request)
  const reach = reachOfImport(request, kind)
  const riders = ridersOf(request, 'import', id)
  // accepted twice, or too late: the page says how it stands
  await imports.accept(callerOf(request).tenant.id, id, { at: riders.audit.at, reach, ...riders })
  return reply.redirect(addressIn(language, `/import/${id}`), 303)
}

export async function postCancellation ({ language }: PageContext, imports: Imports, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { id } = await foundOf(imports, request)
  // too late: the page says how it stands
  if (await imports.cancel(callerOf(request).tenant.id, id)) await logDone(request, 'import', id)
  return reply.redirect(addressIn(language, `/import/${id}`), 303)
}

export async function getTemplate ({ language }: PageContext, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { kind, format } = chosenOf(request)
  return send(reply, openTemplate(kind, format, language))
}

export async function getExport ({ language, dependencies: { store } }: PageContext, imports: Imports, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { kind, format } = chosenOf(request)
  const { tenant, reach } = callerOf(request)
  const leaving = await exportRegister({ kind, format, language, reach }, store, imports.store(tenant.id))
  await logDone(request, 'export', kind)
  return send(reply, leaving)
}

function send (reply: FastifyReply, { type, fileName, body }: Leaving): FastifyReply {
  return reply.type(type).header('Content-Disposition', `attachment; filename="${fileName}"`).send(body)
}

function chosenOf ({ query }: FastifyRequest): { readonly kind: Kind, readonly format: 'csv' | 'xlsx' } {
  const { kind, format } = query as { readonly kind?: unknown, readonly format?: unknown }
  const known = KINDS.find((one) => one === kind)
  if (known === undefined) throw new HttpProblem('not-found')
  return { kind: known, format: format === 'xlsx' ? 'xlsx' : 'csv' }
}

async function foundOf (imports: Imports, request: FastifyRequest) {
  const { id } = request.params as { readonly id: string }
  const { tenant, dependencies: { clock } } = callerOf(request)
  const found = isUuid(id) ? await imports.store(tenant.id).find(id, clock.now()) : null
  if (found === null) throw new HttpProblem('import-not-found')
  return { id, found }
}
