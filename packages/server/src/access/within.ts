import type { AuthorityId } from '@sroi/matcher'
import { isSameOrganisation } from '../organisation/normal-organisation.ts'
import type { Organisation } from './caller.ts'
import type { Reach } from './reach.ts'

/** Whose an object is, as far as that decides who may reach it. */
export interface Owner {
  /** Null: of no organisation, or of one that was forgotten. */
  readonly organisation: Organisation | null
  /** Null: of no authority. */
  readonly authority: AuthorityId | null
  /** Nobody had signed in. */
  readonly visitor: boolean
}

/** Does somebody reach an object? What is not reached is answered as what does not exist. */
export function isWithin (reach: Reach, { organisation, authority, visitor }: Owner): boolean {
  if (reach.all) return true
  if (reach.ofVisitors && visitor) return true
  if (authority !== null && reach.authorities.includes(authority)) return true
  return organisation !== null && reach.organisation !== null && isSameOrganisation(organisation, reach.organisation)
}
