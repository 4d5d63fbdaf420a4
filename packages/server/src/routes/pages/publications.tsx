// Publishing what the register knows, for a coordinator.
import type { FastifyReply, FastifyRequest } from 'fastify'
import { listPending, publishSuppliers } from '../../actions/register/publish-suppliers.ts'
import { PublishPage } from '../../views/publish-page.tsx'
import { addressWith } from '../../views/address-with.ts'
import { one, readPosted } from './form/posted.ts'
import { changeFromPage } from './change-from-page.ts'
import { frameOf, type PageContext, sendPage } from './page-context.ts'

/** So many suppliers that wait are told one by one. */
const SHOWN = 50

export async function getPublish (context: PageContext, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { published } = request.query as { readonly published?: unknown }
  // the revision first: what is written between the two waits for another look
  const revision = await context.dependencies.store.register.revision()
  const { items, isLast } = await listPending(context.dependencies, null, SHOWN)
  const count = typeof published === 'string' && /^[1-9]\d{0,6}$/.test(published) ? Number(published) : null
  return sendPage(reply, <PublishPage frame={await frameOf(context, '/publish')} pending={items} hasMore={!isLast} revision={revision} published={count} />)
}

export async function postPublish ({ language }: PageContext, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const upTo = Number(one(readPosted(request.body), 'revision'))
  const { total } = await changeFromPage(request, 'publication', null, async (write) => ({ id: null, ...await publishSuppliers(write, { suppliers: 'all-changed', upTo }) }))
  return reply.redirect(addressWith(language, '/publish', { published: total === 0 ? '' : String(total) }), 303)
}
