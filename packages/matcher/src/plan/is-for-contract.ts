import type { MixCandidate, MixRequest } from '../model/plan-question.ts'
import { fitsAny } from './fits-any.ts'

/** Is a purchase made to carry out the contract? Planned spend says so itself; on top of it, somebody said so, or the supplier shares a CPV group with the contract. */
export function isForContract (planned: string | null, candidate: MixCandidate | undefined, request: MixRequest): boolean {
  if (planned !== null) return (request.planned ?? []).some(({ id, isForContract: is }) => id === planned && is === true)
  return request.isForContract === true || fitsAny(request.contractCpv ?? [], candidate?.cpv ?? [])
}
