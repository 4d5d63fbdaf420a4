import type { FastifyRequest } from 'fastify'
import type { RefusedCase } from '../actions/admission/refused-case.ts'
import { nameAttempt, nameRefused } from '../audit/name-refused.ts'

/** The audit log names the case that somebody was kept out of, and every attempt to close one, or to open a new round, that the votes did not carry. */
export function noteRefusedCase (request: FastifyRequest, { about, hasCounted }: RefusedCase): void {
  if (about === null) return
  nameRefused(request, about)
  if (hasCounted) nameAttempt(request)
}
