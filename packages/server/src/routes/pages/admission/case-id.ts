import type { FastifyRequest } from 'fastify'

/** The case that the address of a page names. */
export function idOf (request: FastifyRequest): string {
  return (request.params as { readonly id: string }).id
}
