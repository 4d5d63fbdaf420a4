import type { FastifyInstance } from 'fastify'
import type { Clock } from '../dependencies.ts'
import type { Routes } from '../http/collect-routes.ts'
import { allowOrigins } from '../http/cross-origin.ts'
import { securityContactRoute } from '../http/security-contact.ts'
import { healthRoutes } from '../routes/health.ts'
import type { Operation } from './create-operation.ts'
import { limitRequests } from './limits/limit-requests.ts'
import { metricsRoute } from './metrics/metrics-route.ts'
import { observeRequests } from './metrics/observe-requests.ts'

/** Everything for who runs the service, in the order in which it happens to a request. */
export async function addOperation (app: FastifyInstance, { settings, limiters, metrics, readiness }: Operation, routes: Routes, clock: Clock): Promise<void> {
  const { corsOrigins = [], securityContact, publicAddress = null, metricsToken } = settings
  observeRequests(app, metrics)
  allowOrigins(app, corsOrigins, routes)
  if (limiters !== null) limitRequests(app, limiters, metrics.limited)
  await app.register(healthRoutes(readiness))
  if (metricsToken !== undefined) await app.register(metricsRoute(metrics, metricsToken))
  if (securityContact !== undefined) await app.register(securityContactRoute({ contact: securityContact, publicAddress }, clock))
}
