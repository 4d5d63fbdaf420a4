// The audit log in a browser.
import { daySchema } from '@sroi/matcher/schema'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { mayDo } from '../../access/index.ts'
import { readPlace, writePlace } from '../../audit/place.ts'
import { logDone } from '../../http/log-done.ts'
import type { KeptAuditEvent } from '../../store/index.ts'
import { addressWith } from '../../views/address-with.ts'
import { AuditPage, type AuditValues } from '../../views/audit-page.tsx'
import { wordsIn } from '../../views/words.ts'
import { frameOf, type PageContext, sendPage } from './page-context.ts'

const SHOWN = 50

/** @param canSign whether this service can sign an export of receipts */
export async function getAudit (context: PageContext, canSign: boolean, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { language, dependencies: { store } } = context
  const { audit: said, who } = wordsIn(language)
  const values = valuesOf(request.query, { actions: who.actions, results: said.results })
  const { from, until, action, result, traceId, after } = values
  const exportsReceipts = canSign && mayDo(request, 'read-receipts')
  const errors = (['from', 'until'] as const).filter((name) => values[name] !== '' && !daySchema.safeParse(values[name]).success).map((field) => ({ field, message: said.badDay }))
  const frame = await frameOf(context, addressWith('nl', '/audit', values))
  if (errors.length > 0) return sendPage(reply, <AuditPage frame={frame} exportsReceipts={exportsReceipts} values={values} errors={errors} events={[]} next={null} />, 400)
  // who looks must be on record before there is anything to see
  await logDone(request, 'audit-event', null)
  const found = await store.auditEvents({
    from: orNull(from), until: orNull(until), action: orNull(action), result: orNull(result) as KeptAuditEvent['result'] | null, traceId: orNull(traceId),
    actor: null, role: null, object: null, objectId: null, after: readPlace(after), most: SHOWN + 1
  })
  const events = found.slice(0, SHOWN)
  const last = events.at(-1)
  return sendPage(reply, <AuditPage frame={frame} exportsReceipts={exportsReceipts} values={values} errors={[]} events={events} next={found.length > SHOWN && last !== undefined ? writePlace(last) : null} />)
}

/** What stands in the address and can be looked for; the days as they were typed. */
function valuesOf (query: unknown, { actions, results }: { readonly actions: object, readonly results: object }): AuditValues {
  const asked = query as Readonly<Record<string, unknown>>
  const one = (name: string, fits: (text: string) => boolean): string => typeof asked[name] === 'string' && fits(asked[name]) ? asked[name] : ''
  const isShort = (text: string): boolean => text.length <= 20
  return {
    from: one('from', isShort),
    until: one('until', isShort),
    action: one('action', (text) => Object.hasOwn(actions, text)),
    result: one('result', (text) => Object.hasOwn(results, text)),
    traceId: one('traceId', (text) => /^[0-9a-f]{32}$/.test(text)),
    after: one('after', (text) => readPlace(text) !== null)
  }
}

function orNull (text: string): string | null {
  return text === '' ? null : text
}
