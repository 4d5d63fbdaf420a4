import type { FastifyReply } from 'fastify'
import { listDemonstrationContracts } from '../../actions/list-demonstration-contracts.ts'
import { HomePage } from '../../views/home-page.tsx'
import type { ShownError } from '../../views/components/error-summary.tsx'
import { demonstrationNotices } from './notice/demonstration-notices.ts'
import { frameOf, type PageContext, sendPage } from './page-context.ts'

/** The first page; with errors when a notice could not be read. */
export async function sendHome (context: PageContext, reply: FastifyReply, errors: readonly ShownError[] = []): Promise<FastifyReply> {
  const frame = await frameOf(context, '/')
  const contracts = await listDemonstrationContracts(context.dependencies)
  return sendPage(reply, (
    <HomePage
      frame={frame}
      errors={errors}
      contracts={contracts.map(({ title, question }) => ({ title, question: JSON.stringify(question) }))}
      notices={frame.fictional ? demonstrationNotices(frame.words) : []}
    />
  ), errors.length > 0 ? 400 : 200)
}
