import type { FastifyRequest } from 'fastify'
import { callerOf } from '../access/index.ts'
import type { CaseCaller } from '../actions/admission/case-views.ts'

/** Who asks, as the actions on cases know them. */
export function caseCallerOf (request: FastifyRequest): CaseCaller {
  const { identity, allowedBy, reach } = callerOf(request)
  return { by: identity, memberships: allowedBy, reach }
}
