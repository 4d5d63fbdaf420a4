import type { FastifyInstance } from 'fastify'
import { HttpProblem } from '../problems/http-problem.ts'

/** No id of ours holds such a character, and the database cannot even be asked about the first of them. */
const NEVER_IN_AN_ID = /[\u0000-\u001F\u007F\uD800-\uDFFF]/u

/** Where a part of the address holds what no id holds, there is nothing. */
export function checkPath (app: FastifyInstance): void {
  app.addHook('preParsing', ({ params }, _reply, _payload, done) => {
    const values = params as Readonly<Record<string, string>>
    for (const name in values) if (NEVER_IN_AN_ID.test(values[name] as string)) throw new HttpProblem('not-found')
    done()
  })
}
