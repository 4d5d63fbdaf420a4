// What every page about cases reads from its request.
import type { FastifyRequest } from 'fastify'

export { caseCallerOf } from '../../../http/case-caller-of.ts'

export function idOf (request: FastifyRequest): string {
  return (request.params as { readonly id: string }).id
}
