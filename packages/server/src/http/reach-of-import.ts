import type { FastifyRequest } from 'fastify'
import { mayDo, type Reach, reachFor } from '../access/index.ts'
import type { Kind } from '../exchange/sheets/column.ts'
import { HttpProblem } from '../problems/http-problem.ts'

/** Whether somebody who may import may import rows of that kind: contracts are changed by who may change them one by one. */
export function mayImport (request: FastifyRequest, kind: Kind): boolean {
  return kind !== 'contracts' || mayDo(request, 'change-contract')
}

/** How far an import reaches for who hands it in or accepts it. @throws HttpProblem not-allowed */
export function reachOfImport (request: FastifyRequest, kind: Kind): Reach {
  if (!mayImport(request, kind)) throw new HttpProblem('not-allowed')
  return kind === 'contracts' ? reachFor(request, 'change-contract') : { all: true }
}
