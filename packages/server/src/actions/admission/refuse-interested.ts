import type { Finding, Interest, IsoDay, OrganisationIdentifier } from '@sroi/matcher'
import { ruleOfNorm } from '@sroi/matcher/procedure'
import { isWithin, type Reach } from '../../access/index.ts'
import { amsterdamDay } from '../../clock/amsterdam-day.ts'
import type { Dependencies } from '../../dependencies.ts'
import { isSameOrganisation } from '../../organisation/normal-organisation.ts'
import { HttpProblem } from '../../problems/http-problem.ts'
import type { CaseReading, KeptProcedure, TiedFirm } from '../../store/index.ts'
import type { Write } from '../write.ts'
import type { CaseCaller } from './case-views.ts'
import { RefusedCase } from './refused-case.ts'

/** The firms of which somebody opens nothing, because they have an interest in them. Whoever acts for a firm alone reaches its own and no other, and is in nobody's way. */
export async function firmsToLeave ({ store }: { readonly store: { readonly cases: Pick<CaseReading, 'firmsOf'> } }, { by, reach }: Pick<CaseCaller, 'by' | 'reach'>): Promise<readonly TiedFirm[]> {
  return reach.all && by?.kind === 'person' ? store.cases.firmsOf(by) : []
}

/** How far somebody reaches who works for the region and acts for a firm as well, of that firm: they see of it what the firm sees. Null: they act for none, or for one alone. */
export function asFirm ({ by, memberships, reach }: CaseCaller): Reach | null {
  if (!reach.all || by?.organisation == null || !memberships.some(({ role }) => role === 'supplier')) return null
  return { all: false, organisation: by.organisation, authorities: [], ofVisitors: false }
}

/** How far somebody reaches of one firm. */
export function reachOfFirm (caller: CaseCaller, organisation: OrganisationIdentifier): Reach {
  const firm = asFirm(caller)
  return firm !== null && isWithin(firm, { organisation, authority: null, visitor: false }) ? firm : caller.reach
}

/**
 * Whoever has an interest in a firm opens nothing of it: no case, no profile, no file, no label. They said so, acted for it, or are of it. Of their own firm they see what a firm sees.
 * @param isOfRegion only somebody of the region sees it: that they act for the firm as well is no way around
 * @throws RefusedCase with the finding that keeps them out
 */
export async function refuseInterested ({ store, clock }: Pick<Dependencies, 'store' | 'clock'>, caller: CaseCaller, organisation: OrganisationIdentifier, { isOfRegion = false }: { readonly isOfRegion?: boolean } = {}): Promise<void> {
  const tied = isOfRegion || reachOfFirm(caller, organisation).all ? tieWith(await firmsToLeave({ store }, caller), organisation) : undefined
  if (tied === undefined) return
  const on = amsterdamDay(clock.now())
  const [newest] = await store.cases.list({ reach: { all: false, organisation, authorities: [], ofVisitors: false }, on, states: null, holder: null, after: null, most: 1 })
  throw refusalOf(tied.interest, await store.cases.procedure(), on, newest?.id ?? null)
}

/** Who puts something on record of a firm, and as what. */
type Change = Pick<Write, 'writing' | 'by' | 'at' | 'reach' | 'memberships'>

/**
 * The same of a change, in its transaction.
 * @param isOfRegion only somebody of the region does it: that they act for the firm as well is no way around
 * @throws RefusedCase
 */
export async function refuseInterestedChange ({ writing: { cases }, at, ...caller }: Change, organisation: OrganisationIdentifier, { isOfRegion }: { readonly isOfRegion: boolean }): Promise<void> {
  const reach = isOfRegion ? caller.reach : reachOfFirm(caller, organisation)
  const tied = reach.all ? tieWith(await firmsToLeave({ store: { cases } }, caller), organisation) : undefined
  if (tied !== undefined) throw refusalOf(tied.interest, await cases.procedure(), amsterdamDay(at), null)
}

function tieWith (firms: readonly TiedFirm[], organisation: OrganisationIdentifier): TiedFirm | undefined {
  return firms.find((one) => isSameOrganisation(one.organisation, organisation))
}

/** Where nothing is laid down there are no cases, and no rule to name. */
export function refusalOf (interest: Interest, laidDown: KeptProcedure | null, on: IsoDay, about: string | null): HttpProblem {
  if (laidDown === null) return new HttpProblem('interest-excludes')
  const finding: Finding = {
    code: 'case-interest', verdict: 'not-met', facts: [{ name: 'case-fault', unit: 'code', value: interest, evidence: null }], rule: ruleOfNorm('awb 2:4', laidDown.procedure), on, missing: [], because: []
  }
  return new RefusedCase('interest-excludes', [finding], about)
}
