// For whoever runs the service: does the process live, and can it answer?
import type { FastifyInstance } from 'fastify'
import type { Readiness } from '../operation/health/create-readiness.ts'
import { HttpProblem } from '../problems/http-problem.ts'

export function healthRoutes (readiness: Readiness) {
  return async (app: FastifyInstance): Promise<void> => {
    app.get('/health/live', async () => ({ status: 'live' }))

    app.get('/health/ready', async () => {
      const { ready, checks, told } = await readiness.state()
      const failing = Object.keys(checks).filter((name) => checks[name] === false)
      if (!ready) throw new HttpProblem('not-ready', [], `Not ready: ${failing.join(', ')}`)
      return { status: 'ready', checks: Object.keys(checks), ...(Object.keys(told).length === 0 ? {} : { told }) }
    })
  }
}
