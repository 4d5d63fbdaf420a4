// The pages, in both languages. A scope of its own: only here are forms and files read, and errors answered with pages.
import formbody from '@fastify/formbody'
import multipart from '@fastify/multipart'
import type { Language } from '@sroi/matcher'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { asking } from '../../access/index.ts'
import type { Pool } from '../../batch/open-pool.ts'
import { MAX_NOTICE_BYTES } from '../../notices/decode-notice.ts'
import type { ServiceDependencies } from '../../dependencies.ts'
import type { Routes } from '../../http/collect-routes.ts'
import type { Solvers } from '../../solver/open-solvers.ts'
import { HttpProblem } from '../../problems/http-problem.ts'
import { documentOfError } from '../../problems/document-of-error.ts'
import { addressIn } from '../../views/address.ts'
import { AboutPage } from '../../views/about-page.tsx'
import { getBatch, postBatch, postBatchCsv } from './batch.tsx'
import { getContract, postContract } from './contract.tsx'
import { sendHome } from './home.tsx'
import { sendInterface } from './interface.tsx'
import { importPages } from './import-routes.ts'
import { getMarketTest, getMotivation, getNoticeElements } from './market-test.tsx'
import { getMatch, getSupplier, postMatch } from './matches.tsx'
import { getMix } from './mix.tsx'
import { postNotice } from './notices.tsx'
import { getInvitations, postInvitation } from './invitations.tsx'
import { getObligations } from './obligations.tsx'
import { kindOfError } from './kind-of-error.ts'
import { frameOf, type Looks, looksOf, type PageContext, pageContextOf, sendPage, signInAddress } from './page-context.ts'
import { applyPages } from './apply-routes.ts'
import { administrationPages } from './administration-routes.ts'
import { admissionPages } from './admission-routes.ts'
import { getPublish, postPublish } from './publications.tsx'
import { getRegion, postRegion } from './region.tsx'
import { getSearch } from './search.tsx'
import { sendError } from './send-error.tsx'
import { assetsOfPages } from './stylesheet.ts'

/** A form carries the reading of a notice with it; escaped for a form, the largest is this long. */
const FORM_LIMIT = 4 * 1024 * 1024

const WELCOME = { config: { action: 'welcome' } } as const
const SIGN_IN = { config: { action: 'sign-in' } } as const
const DESCRIBE = { config: { action: 'describe' } } as const
const ASK = { config: { action: 'ask' } } as const
const RECORD = { config: { action: 'record-answer' } } as const
const PUBLISH = { config: { action: 'publish-register' } } as const
const READ = { config: { action: 'read-answer' } } as const

export function pageRoutes (service: ServiceDependencies, solvers: Solvers, pool: Pool, routes: Routes) {
  return async (app: FastifyInstance): Promise<void> => {
    const assets = assetsOfPages()
    await app.register(formbody, { bodyLimit: FORM_LIMIT })
    await app.register(multipart, { limits: { files: 1, fileSize: MAX_NOTICE_BYTES, fields: 5, fieldSize: 1024, parts: 6, headerPairs: 50 } })
    for (const { address, type, content } of Object.values(assets)) {
      app.get(address, DESCRIBE, async (_request, reply) => reply.type(type).header('Cache-Control', 'public, max-age=31536000, immutable').send(content))
    }
    await app.register(pagesIn('nl', service, solvers, pool, routes))
    await app.register(pagesIn('en', service, solvers, pool, routes))
  }
}

function pagesIn (language: Language, service: ServiceDependencies, solvers: Solvers, pool: Pool, routes: Routes) {
  return async (app: FastifyInstance): Promise<void> => {
    const at = (path: string): string => addressIn(language, path)
    const looks = (request: FastifyRequest): Looks => looksOf(request, language, service.identification)
    const context = (request: FastifyRequest): PageContext => pageContextOf(request, looks(request))
    app.setErrorHandler((error, request, reply) => {
      const { status } = documentOfError(error)
      const elsewhere = request.method === 'GET' ? wayOn(error, looks(request), request.url) : null
      return elsewhere === null ? sendError(looks(request), reply, kindOfError(error, status), status, status >= 500 ? request.id : null) : reply.redirect(elsewhere, 303)
    })
    app.get(at('/region'), SIGN_IN, async (request, reply) => getRegion(looks(request), service, request, reply))
    app.post(at('/region'), SIGN_IN, async (request, reply) => postRegion(looks(request), service, request, reply))
    app.get(at('/'), ASK, async (request, reply) => sendHome(context(request), reply))
    app.get(aboutPath(language), WELCOME, async (request, reply) => sendPage(reply, <AboutPage frame={await aboutFrame({ ...looks(request), dependencies: asking(request)?.dependencies ?? null })} />))
    app.get(language === 'nl' ? '/toegankelijkheid' : '/en/accessibility', DESCRIBE, async (_request, reply) => reply.redirect(`${aboutPath(language)}#accessibility`, 303))
    app.get(at('/api'), WELCOME, async (request, reply) => sendInterface(await frameOf({ ...looks(request), dependencies: asking(request)?.dependencies ?? null }, '/api'), routes, request, reply))
    app.get(at('/search'), ASK, async (request, reply) => getSearch(context(request), request, reply))
    app.get(at('/batch'), ASK, async (request, reply) => getBatch(context(request), reply))
    app.post(at('/batch'), ASK, async (request, reply) => postBatch(context(request), pool, request, reply))
    app.post(at('/batch/answers.csv'), ASK, async (request, reply) => postBatchCsv(context(request), pool, request, reply))
    app.get(at('/batch/answers.csv'), DESCRIBE, async (_request, reply) => reply.redirect(at('/batch'), 303))
    app.get(at('/publish'), PUBLISH, async (request, reply) => getPublish(context(request), request, reply))
    app.post(at('/publish'), PUBLISH, async (request, reply) => postPublish(context(request), request, reply))
    administrationPages(app, language, context, service.signing ?? null)
    admissionPages(app, language, service.evidence ?? null, context)
    applyPages(app, language, service.evidence ?? null, context)
    if (service.imports !== undefined) importPages(app, language, service.imports, context)
    app.get(at('/mix'), ASK, async (request, reply) => getMix(context(request), solvers, request, reply))
    app.get(at('/obligations'), ASK, async (request, reply) => getObligations(context(request), request, reply))
    app.get(at('/market-test'), ASK, async (request, reply) => getMarketTest(context(request), request, reply))
    app.get(at('/market-test/notice.xml'), ASK, async (request, reply) => getNoticeElements(context(request), request, reply))
    app.get(at('/market-test/motivation.txt'), ASK, async (request, reply) => getMotivation(context(request), request, reply))
    app.get(at('/invitations'), ASK, async (request, reply) => getInvitations(context(request), request, reply))
    app.post(at('/invitations'), ASK, async (request, reply) => postInvitation(context(request), request, reply))
    app.get(at('/contract'), ASK, async (request, reply) => getContract(context(request), reply))
    app.post(at('/contract'), ASK, async (request, reply) => postContract(context(request), request, reply))
    app.post(at('/notices'), ASK, async (request, reply) => postNotice(context(request), request, reply))
    app.post(at('/matches'), RECORD, async (request, reply) => postMatch(context(request), request, reply))
    // What only a form leads to has no page of its own: whoever reloads or shares the address begins again.
    app.get(at('/notices'), DESCRIBE, async (_request, reply) => reply.redirect(at('/'), 303))
    app.get(at('/matches'), DESCRIBE, async (_request, reply) => reply.redirect(at('/contract'), 303))
    app.get(at('/matches/:id'), READ, async (request, reply) => getMatch(context(request), request, reply))
    app.get(at('/matches/:id/suppliers/:supplierId'), READ, async (request, reply) => getSupplier(context(request), request, reply))
  }
}

function aboutPath (language: Language): string {
  return language === 'nl' ? '/over' : '/en/about'
}

async function aboutFrame (context: Parameters<typeof frameOf>[0]): ReturnType<typeof frameOf> {
  return { ...await frameOf(context, '/'), other: { href: aboutPath(context.language === 'nl' ? 'en' : 'nl') } }
}

/** Who may not because nobody knows them signs in, and who has to choose a region chooses; then they go on. Null: nothing helps. */
function wayOn (error: unknown, { language, offersSignIn }: Looks, url: string): string | null {
  if (!(error instanceof HttpProblem)) return null
  if (error.problem === 'tenant-required') return addressIn(language, '/region')
  return error.problem === 'unauthorized' && offersSignIn ? signInAddress(language, url) : null
}
