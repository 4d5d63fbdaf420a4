// For whoever runs the service: does the process live, and can it answer?
import type { FastifyInstance } from 'fastify'
import type { ServiceDependencies } from '../dependencies.ts'
import { errorFacts } from '../logging/error-facts.ts'
import { HttpProblem } from '../problems/http-problem.ts'

export function healthRoutes ({ tenants, log }: Pick<ServiceDependencies, 'tenants' | 'log'>) {
  return async (app: FastifyInstance): Promise<void> => {
    app.get('/health/live', async () => ({ status: 'live' }))

    app.get('/health/ready', async () => {
      try {
        await tenants.ready()
      } catch (error) {
        log.warn({ error: errorFacts(error) }, 'the store does not answer')
        throw new HttpProblem('not-ready')
      }
      return { status: 'ready' }
    })
  }
}
