import type { FastifyRequest } from 'fastify'
import { type GuardedAction, mayDo, type Reach, reachFor } from '../access/index.ts'
import type { Kind } from '../exchange/sheets/column.ts'
import { HttpProblem } from '../problems/http-problem.ts'

/** What is changed by rows of each kind is changed by who may change it one by one. */
const CHANGES: Readonly<Record<Kind, GuardedAction>> = { suppliers: 'change-supplier', labels: 'change-supplier', offerings: 'change-supplier', contracts: 'change-contract' }

/** Whether somebody who may import may import rows of that kind. */
export function mayImport (request: FastifyRequest, kind: Kind): boolean {
  return mayDo(request, CHANGES[kind])
}

/** How far an import reaches for who hands it in or accepts it. @throws HttpProblem not-allowed */
export function reachOfImport (request: FastifyRequest, kind: Kind): Reach {
  if (!mayImport(request, kind)) throw new HttpProblem('not-allowed')
  return reachFor(request, CHANGES[kind])
}
