import type { FirmProfile, OrganisationIdentifier } from '@sroi/matcher'
import type { FastifyRequest } from 'fastify'
import { callerOf } from '../../../access/index.ts'
import type { Dependencies } from '../../../dependencies.ts'
import { isSameOrganisation, normalOrganisation } from '../../../organisation/normal-organisation.ts'
import { HttpProblem } from '../../../problems/http-problem.ts'
import type { KeptProfile } from '../../../store/index.ts'
import { profileOfSupplier } from './profile-of-supplier.ts'

/** A firm, with what it said of itself: the one that somebody signed in for, or one that the desk fills in for. */
export interface OwnFirm {
  readonly organisation: OrganisationIdentifier
  /** The newest; null: it saved nothing yet. */
  readonly kept: KeptProfile | null
  /** What was saved, or else what the register knows. */
  readonly profile: FirmProfile
  readonly isPrefilled: boolean
}

/** Throws HttpProblem `not-allowed` for who did not sign in for a firm. */
function ownOrganisation (request: FastifyRequest): OrganisationIdentifier {
  const { reach } = callerOf(request)
  if (reach.all || reach.organisation === null) throw new HttpProblem('not-allowed', [], 'You did not sign in for a firm that applies')
  return normalOrganisation(reach.organisation)
}

export async function ownFirm (request: FastifyRequest): Promise<OwnFirm> {
  return firmOf(callerOf(request).dependencies, ownOrganisation(request))
}

/** What a firm said of itself, or else what the register knows of it. */
export async function firmOf ({ store }: Pick<Dependencies, 'store'>, organisation: OrganisationIdentifier): Promise<OwnFirm> {
  const kept = await store.profiles.find(organisation)
  if (kept !== null) return { organisation, kept, profile: kept.profile, isPrefilled: false }
  const known = (await store.registerAt())?.suppliers.find(({ identifier }) => isSameOrganisation(identifier, organisation))
  return { organisation, kept: null, profile: known === undefined ? { organisation } : profileOfSupplier(known, organisation), isPrefilled: known !== undefined }
}
