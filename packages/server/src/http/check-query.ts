import { problemsOf } from '@sroi/matcher/schema'
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { HttpProblem } from '../problems/http-problem.ts'

const NO_QUERY = z.strictObject({})

/** Whether a route may be asked without any query. */
const mayBeBare = new WeakMap<z.ZodType, boolean>()

/** Refuses a key in the query that the route does not describe: a misspelt key that is ignored gives a wrong answer. */
export function checkQuery (app: FastifyInstance): void {
  app.addHook('preParsing', (request, _reply, _payload, done) => {
    const { operation } = request.routeOptions.config
    if (operation === undefined) return done()
    const schema = operation.query ?? NO_QUERY
    if (isEmpty(request.query) && allowsNone(schema)) return done()
    const parsed = schema.safeParse(request.query)
    if (!parsed.success) throw new HttpProblem('invalid-request', problemsOf(parsed.error.issues, request.query, schema))
    done()
  })
}

function allowsNone (schema: z.ZodType): boolean {
  let allows = mayBeBare.get(schema)
  if (allows === undefined) {
    allows = schema.safeParse({}).success
    mayBeBare.set(schema, allows)
  }
  return allows
}

function isEmpty (query: unknown): boolean {
  for (const _name in query as object) return false
  return true
}
