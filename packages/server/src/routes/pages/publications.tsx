// Publishing what the register knows, for a coordinator.
import type { FastifyReply, FastifyRequest } from 'fastify'
import { listPending, publishSuppliers } from '../../actions/register/publish-suppliers.ts'
import { ridersOf } from '../../http/riders-of.ts'
import { PublishPage } from '../../views/publish-page.tsx'
import { addressWith } from '../../views/address-with.ts'
import { frameOf, type PageContext, sendPage } from './page-context.ts'

/** So many suppliers that wait are told one by one. */
const SHOWN = 50

export async function getPublish (context: PageContext, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { published } = request.query as { readonly published?: unknown }
  const { items, isLast } = await listPending(context.dependencies, null, SHOWN)
  const count = typeof published === 'string' && /^[1-9]\d{0,6}$/.test(published) ? Number(published) : null
  return sendPage(reply, <PublishPage frame={await frameOf(context, '/publish')} pending={items} hasMore={!isLast} published={count} />)
}

export async function postPublish ({ dependencies: { store }, language }: PageContext, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { by, audit, processed } = ridersOf(request, 'publication')
  const { total } = await store.write(async (writing) => {
    const published = await publishSuppliers({ writing, at: audit.at, by }, { suppliers: 'all-changed' })
    writing.audit(audit, by)
    for (const line of processed) writing.processed(line)
    return published
  })
  return reply.redirect(addressWith(language, '/publish', { published: total === 0 ? '' : String(total) }), 303)
}
