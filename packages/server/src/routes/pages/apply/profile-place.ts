import type { FastifyRequest } from 'fastify'
import { OWN_ADDRESS, type ProfileAddress } from '../../../views/apply/profile-place.ts'
import { type OwnFirm, ownFirm } from './own-firm.ts'

/** A firm, and where its profile is filled in. */
export interface ProfilePlace {
  readonly firm: OwnFirm
  readonly address: ProfileAddress
}

export type PlaceOf = (request: FastifyRequest) => Promise<ProfilePlace>

/** Of who signed in for a firm. Throws HttpProblem `not-allowed` for who did not. */
export const ownPlace: PlaceOf = async (request) => ({ firm: await ownFirm(request), address: OWN_ADDRESS })
