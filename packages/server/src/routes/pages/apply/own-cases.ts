import type { FastifyRequest } from 'fastify'
import { callerOf, reachFor } from '../../../access/index.ts'
import { listCases } from '../../../actions/admission/list-cases.ts'
import type { CaseSummary } from '../../../store/index.ts'

/** More cases than any firm has. */
const MOST = 50

/** The cases of whoever asks, the newest first: their ids say when they were opened. */
export async function ownCases (request: FastifyRequest): Promise<readonly CaseSummary[]> {
  const { dependencies, identity } = callerOf(request)
  const reach = reachFor(request, 'read-case')
  const { items } = await listCases(dependencies, { by: identity, reach }, { states: null, holder: null, after: null, limit: MOST })
  return [...items].sort((one, other) => one.id < other.id ? 1 : -1)
}

/** Whether somebody can apply again. */
export function isOver ({ state }: Pick<CaseSummary, 'state'>): boolean {
  return state === 'refused' || state === 'left-aside' || state === 'lapsed' || state === 'withdrawn'
}
