// Builds the service and never listens. What happens to a request happens in the order of these lines.
import { randomUUID } from 'node:crypto'
import Fastify, { type FastifyInstance } from 'fastify'
import type { Dependencies } from './dependencies.ts'
import { addAnswerHeaders } from './http/answer-headers.ts'
import { answerProblems } from './http/answer-problems.ts'
import { addBodyParsers } from './http/body-parsers.ts'
import { answerConnectionError } from './http/connection-errors.ts'
import { LIMITS } from './http/limits.ts'
import { logRequests } from './http/log-requests.ts'
import { collectMethods, refuseOtherMethods } from './http/method-not-allowed.ts'
import { sendProblem } from './http/send-problem.ts'
import { writeJson } from './http/write-json.ts'
import { documentOfError } from './problems/document-of-error.ts'
import { describeApi } from './routes/api/openapi.ts'
import { apiRoutes } from './routes/api/index.ts'
import { healthRoutes } from './routes/health.ts'

/** The whole service over its dependencies. The caller listens, or injects requests. */
export async function buildApp (dependencies: Dependencies): Promise<FastifyInstance> {
  const { bodyLimit, requestTimeout, connectionTimeout, keepAliveTimeout, maxRequestsPerSocket, maxParamLength } = LIMITS
  const app = Fastify({
    logger: false, // one line a request of our own, see logRequests
    genReqId: () => randomUUID(),
    requestIdHeader: false,
    trustProxy: false,
    bodyLimit,
    requestTimeout,
    connectionTimeout,
    keepAliveTimeout,
    maxRequestsPerSocket,
    routerOptions: { maxParamLength, ignoreTrailingSlash: false, caseSensitive: true },
    return503OnClosing: false,
    frameworkErrors: (error, _request, reply) => sendProblem(reply, documentOfError(error)),
    clientErrorHandler: answerConnectionError(dependencies.log)
  })
  answerProblems(app)
  logRequests(app, dependencies.log)
  await addAnswerHeaders(app)
  addBodyParsers(app)
  writeJson(app)
  const methods = collectMethods(app)
  await describeApi(app)
  await app.register(healthRoutes(dependencies))
  await app.register(apiRoutes(dependencies), { prefix: '/v1' })
  await app.register(refuseOtherMethods(methods))
  return app
}
