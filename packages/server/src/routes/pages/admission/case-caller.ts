import type { FastifyRequest } from 'fastify'
import { callerOf } from '../../../access/index.ts'
import type { CaseCaller } from '../../../actions/admission/case-views.ts'

/** Who asks about a case. */
export function caseCallerOf (request: FastifyRequest): CaseCaller {
  const { identity, allowedBy, reach } = callerOf(request)
  return { by: identity, memberships: allowedBy, reach }
}

export function idOf (request: FastifyRequest): string {
  return (request.params as { readonly id: string }).id
}
