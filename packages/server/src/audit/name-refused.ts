import type { FastifyRequest } from 'fastify'

const named = new WeakMap<FastifyRequest, string>()

/** Says what somebody was kept from who may know that it is there: a case, for who has an interest in it. The audit log then names it. */
export function nameRefused (request: FastifyRequest, id: string): void {
  named.set(request, id)
}

const attempts = new WeakSet<FastifyRequest>()

/** Says that what was refused by the rules alone is noted all the same. */
export function nameAttempt (request: FastifyRequest): void {
  attempts.add(request)
}

export function isAttempt (request: FastifyRequest): boolean {
  return attempts.has(request)
}

/** Null: nobody may know, or it is about no single thing. */
export function refusedObject (request: FastifyRequest): string | null {
  return named.get(request) ?? null
}
