// The pages, in both languages. A scope of its own: only here are forms and files read, and errors answered with pages.
import formbody from '@fastify/formbody'
import multipart from '@fastify/multipart'
import type { Language } from '@sroi/matcher'
import type { FastifyInstance } from 'fastify'
import type { Pool } from '../../batch/open-pool.ts'
import type { Dependencies } from '../../dependencies.ts'
import { MAX_NOTICE_BYTES } from '../../notices/decode-notice.ts'
import type { Solvers } from '../../solver/open-solvers.ts'
import { documentOfError } from '../../problems/document-of-error.ts'
import { addressIn } from '../../views/address.ts'
import { AboutPage } from '../../views/about-page.tsx'
import { getBatch, postBatch, postBatchCsv } from './batch.tsx'
import { getContract, postContract } from './contract.tsx'
import { sendHome } from './home.tsx'
import { getMarketTest, getMotivation, getNoticeElements } from './market-test.tsx'
import { getMatch, getSupplier, postMatch } from './matches.tsx'
import { getMix } from './mix.tsx'
import { postNotice } from './notices.tsx'
import { getInvitations, postInvitation } from './invitations.tsx'
import { getObligations } from './obligations.tsx'
import { frameOf, type PageContext, sendPage } from './page-context.ts'
import { getSearch } from './search.tsx'
import { sendError } from './send-error.tsx'
import { assetsOfPages } from './stylesheet.ts'

/** A form carries the reading of a notice with it; escaped for a form, the largest is this long. */
const FORM_LIMIT = 4 * 1024 * 1024

export function pageRoutes (dependencies: Dependencies, solvers: Solvers, pool: Pool) {
  return async (app: FastifyInstance): Promise<void> => {
    const assets = assetsOfPages()
    await app.register(formbody, { bodyLimit: FORM_LIMIT })
    await app.register(multipart, { limits: { files: 1, fileSize: MAX_NOTICE_BYTES, fields: 5, fieldSize: 1024, parts: 6, headerPairs: 50 } })
    for (const { address, type, content } of Object.values(assets)) {
      app.get(address, async (_request, reply) => reply.type(type).header('Cache-Control', 'public, max-age=31536000, immutable').send(content))
    }
    await app.register(pagesIn({ dependencies, language: 'nl', assets }, solvers, pool))
    await app.register(pagesIn({ dependencies, language: 'en', assets }, solvers, pool))
  }
}

function pagesIn (context: PageContext, solvers: Solvers, pool: Pool) {
  return async (app: FastifyInstance): Promise<void> => {
    const { language } = context
    const at = (path: string): string => addressIn(language, path)
    app.setErrorHandler((error, request, reply) => {
      const { status } = documentOfError(error)
      return sendError(context, reply, status >= 500 ? 'failed' : status === 404 ? 'not-found' : 'bad', status, status >= 500 ? request.id : null)
    })
    app.get(at('/'), async (_request, reply) => sendHome(context, reply))
    app.get(aboutPath(language), async (_request, reply) => sendPage(reply, <AboutPage frame={await aboutFrame(context)} />))
    app.get(language === 'nl' ? '/toegankelijkheid' : '/en/accessibility', async (_request, reply) => reply.redirect(`${aboutPath(language)}#accessibility`, 303))
    app.get(at('/search'), async (request, reply) => getSearch(context, request, reply))
    app.get(at('/batch'), async (_request, reply) => getBatch(context, reply))
    app.post(at('/batch'), async (request, reply) => postBatch(context, pool, request, reply))
    app.post(at('/batch/answers.csv'), async (request, reply) => postBatchCsv(context, pool, request, reply))
    app.get(at('/batch/answers.csv'), async (_request, reply) => reply.redirect(at('/batch'), 303))
    app.get(at('/mix'), async (request, reply) => getMix(context, solvers, request, reply))
    app.get(at('/obligations'), async (request, reply) => getObligations(context, request, reply))
    app.get(at('/market-test'), async (request, reply) => getMarketTest(context, request, reply))
    app.get(at('/market-test/notice.xml'), async (request, reply) => getNoticeElements(context, request, reply))
    app.get(at('/market-test/motivation.txt'), async (request, reply) => getMotivation(context, request, reply))
    app.get(at('/invitations'), async (request, reply) => getInvitations(context, request, reply))
    app.post(at('/invitations'), async (request, reply) => postInvitation(context, request, reply))
    app.get(at('/contract'), async (_request, reply) => getContract(context, reply))
    app.post(at('/contract'), async (request, reply) => postContract(context, request, reply))
    app.post(at('/notices'), async (request, reply) => postNotice(context, request, reply))
    app.post(at('/matches'), async (request, reply) => postMatch(context, request, reply))
    // What only a form leads to has no page of its own: whoever reloads or shares the address begins again.
    app.get(at('/notices'), async (_request, reply) => reply.redirect(at('/'), 303))
    app.get(at('/matches'), async (_request, reply) => reply.redirect(at('/contract'), 303))
    app.get(at('/matches/:id'), async (request, reply) => getMatch(context, request, reply))
    app.get(at('/matches/:id/suppliers/:supplierId'), async (request, reply) => getSupplier(context, request, reply))
  }
}

function aboutPath (language: Language): string {
  return language === 'nl' ? '/over' : '/en/about'
}

async function aboutFrame (context: PageContext): ReturnType<typeof frameOf> {
  return { ...await frameOf(context, '/'), other: { href: aboutPath(context.language === 'nl' ? 'en' : 'nl') } }
}
