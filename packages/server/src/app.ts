// Builds the service and never listens. What happens to a request happens in the order of these lines.
import { randomUUID } from 'node:crypto'
import Fastify, { type FastifyInstance } from 'fastify'
import { openPool } from './batch/open-pool.ts'
import { authorize, readApiCredentials, readPageCredentials } from './access/index.ts'
import { noteRequests } from './audit/note-requests.ts'
import { openTally } from './audit/tally.ts'
import type { ServiceDependencies } from './dependencies.ts'
import { addAnswerHeaders } from './http/answer-headers.ts'
import { answerErrors } from './http/answer-errors.ts'
import { answerNotFound } from './http/answer-not-found.ts'
import { addBodyParsers } from './http/body-parsers.ts'
import { checkPath } from './http/check-path.ts'
import { checkQuery } from './http/check-query.ts'
import { collectRoutes } from './http/collect-routes.ts'
import { answerConnectionError } from './http/connection-errors.ts'
import { HTTP_LIMITS, LIMITS } from './http/limits.ts'
import { logRequests } from './http/log-requests.ts'
import { refuseOddRequests } from './http/refuse-odd-requests.ts'
import { sendProblem } from './http/send-problem.ts'
import { answerFirst } from './http/whole/answer-first.ts'
import { createWholeAnswers } from './http/whole/whole-answers.ts'
import { addOperation } from './operation/add-operation.ts'
import { createOperation, type Operation } from './operation/create-operation.ts'
import { actorOf } from './operation/trace/actor-of.ts'
import { documentOfError } from './problems/document-of-error.ts'
import { openReviewThread } from './review/open-review-thread.ts'
import { apiRoutes } from './routes/api/index.ts'
import { pageRoutes } from './routes/pages/index.tsx'
import { signInFrame } from './routes/pages/sign-in-frame.ts'
import { notFoundPage } from './routes/pages/not-found-page.ts'
import { openSolvers } from './solver/open-solvers.ts'

/** The whole service over what it stands on. The caller listens, or injects requests. */
export async function buildApp (dependencies: ServiceDependencies, operation: Operation = plainOperation(dependencies)): Promise<FastifyInstance> {
  const { trustedProxies = [] } = operation.settings
  const { maxParamLength, ...limits } = LIMITS
  const app = Fastify({
    logger: false, // one line a request of our own, see logRequests
    genReqId: () => randomUUID(),
    requestIdHeader: false,
    trustProxy: trustedProxies.length === 0 ? false : [...trustedProxies],
    ...limits,
    http: HTTP_LIMITS,
    routerOptions: { maxParamLength, ignoreTrailingSlash: false, caseSensitive: true },
    return503OnClosing: false,
    frameworkErrors: (error, _request, reply) => sendProblem(reply, documentOfError(error)),
    clientErrorHandler: answerConnectionError(dependencies.log)
  })
  const routes = collectRoutes(app)
  const solvers = openSolvers()
  app.addHook('onClose', () => solvers.close())
  const pool = openPool()
  app.addHook('onClose', () => pool.close())
  const review = openReviewThread()
  app.addHook('onClose', () => review.close())
  const tally = openTally(dependencies)
  app.addHook('onClose', () => tally.close())
  const whole = createWholeAnswers(dependencies, operation)
  answerFirst(app, whole)
  answerErrors(app)
  answerNotFound(app, routes, notFoundPage)
  logRequests(app, dependencies.log, actorOf)
  addAnswerHeaders(app)
  await addOperation(app, operation, routes, dependencies.clock)
  refuseOddRequests(app, dependencies.log)
  checkPath(app)
  checkQuery(app)
  addBodyParsers(app)
  await app.register(async (api) => {
    authorize(api, dependencies, readApiCredentials(dependencies.identification))
    noteRequests(api, tally)
    await api.register(apiRoutes(routes, solvers, pool, dependencies.signing ?? null, dependencies.imports ?? null, review, whole, dependencies.evidence ?? null), { prefix: '/v1' })
  })
  await app.register(async (pages) => {
    authorize(pages, dependencies, readPageCredentials(dependencies.identification))
    noteRequests(pages, tally)
    await pages.register(dependencies.identification.routes({ frame: signInFrame(dependencies) }))
    await pages.register(async (guarded) => {
      dependencies.identification.csrf.protect(guarded)
      await guarded.register(pageRoutes(dependencies, solvers, pool, routes))
    })
  })
  return app
}

/** Nobody is limited, nobody is trusted, and it is ready when its database answers. */
function plainOperation ({ tenants, log }: ServiceDependencies): Operation {
  return createOperation({ log, checks: { database: () => tenants.ready() } })
}
