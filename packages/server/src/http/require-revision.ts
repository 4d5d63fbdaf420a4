import type { FastifyInstance } from 'fastify'
import { asking } from '../access/index.ts'
import { HttpProblem } from '../problems/http-problem.ts'

/** How long an answer waits for a revision that somebody asks for, in milliseconds. */
const PATIENCE = 2_000
/** After so many seconds whoever is told to wait asks again. */
const RETRY = '1'

/**
 * An answer is of the revision that `Minimum-Revision` names, or of a later one: who has written something through one replica reads it through any other.
 * What is not here after a moment is answered with 503.
 */
export function requireRevision (app: FastifyInstance): void {
  app.addHook('preHandler', (request, _reply, done) => {
    const asked = request.headers['minimum-revision']
    const store = asking(request)?.dependencies.store
    if (asked === undefined || store === undefined) return done()
    if (typeof asked !== 'string' || !/^(?:0|[1-9]\d{0,14})$/.test(asked)) {
      throw new HttpProblem('invalid-request', [{ place: '/Minimum-Revision', code: 'no-revision', detail: 'Minimum-Revision is no whole number. Send the Register-Revision of the answer to what you wrote' }])
    }
    store.hasRevision(Number(asked), PATIENCE).then((has) => {
      if (has) done()
      else done(new HttpProblem('revision-not-here', [], undefined, { 'Retry-After': RETRY }))
    }, done)
  })
}
