import type { OrganisationIdentifier } from '@sroi/matcher'
import { HttpProblem } from '../../problems/http-problem.ts'
import type { KeptProfile, Store } from '../../store/index.ts'

/** What a firm says of itself: the newest, or as a case names it by its digest. Throws HttpProblem `profile-not-found`. */
export async function findProfile ({ store }: { readonly store: Pick<Store, 'profiles'> }, organisation: OrganisationIdentifier, sha256: string | null = null): Promise<KeptProfile> {
  const found = sha256 === null ? await store.profiles.find(organisation) : await store.profiles.findVersion(organisation, { sha256 })
  if (found === null) throw new HttpProblem('profile-not-found')
  return found
}
