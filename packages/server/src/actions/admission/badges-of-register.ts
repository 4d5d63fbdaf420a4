import type { EffectOfLapse, EndedBadge, IsoDay, RunningBadge, Supplier } from '@sroi/matcher'
import { registeredBadge } from '@sroi/matcher/procedure'
import type { Dependencies } from '../../dependencies.ts'
import { isSameOrganisation } from '../../organisation/normal-organisation.ts'
import type { BadgesQuestion } from './badges-of-cases.ts'

export interface BadgesOfRegister {
  readonly running: readonly RunningBadge[]
  readonly ended: readonly EndedBadge[]
}

/**
 * Badges that the register knows and that no case gave: those of before there were cases, and those that somebody imported. A record in the register that a case wrote names it.
 * @param effect what the region lays down today for purchases after a lapse
 */
export async function badgesOfRegister ({ store }: Pick<Dependencies, 'store'>, { on, knownAt, endsBy, endedSince, suppliers, without }: BadgesQuestion, effect: EffectOfLapse | null): Promise<BadgesOfRegister> {
  const isNear = (until: IsoDay | null): boolean => until !== null && (until >= on ? until <= endsBy : until >= endedSince)
  const found = suppliers.flatMap((supplier) => {
    const badge = registeredBadge(supplier, { on, knownAt })
    return badge === null || !isNear(badge.until) || without.some((firm) => isSameOrganisation(firm, supplier.identifier)) ? [] : [{ supplier, badge }]
  })
  const references = await store.cases.references(found.map(({ supplier }: { readonly supplier: Supplier }) => supplier.identifier))
  const own = found.filter(({ badge: { record } }) => !references.has(record.evidence.source.split(':')[0] ?? ''))
  return {
    running: own.filter(({ badge }) => badge.isRunning).map(({ supplier, badge: { record, until } }): RunningBadge => ({
      supplier: supplier.id, case: null, state: record.standing === 'full' ? 'admitted-full' : 'admitted-temporarily', until, isOpenEnded: false, milestones: [], effect
    })),
    ended: own.flatMap(({ supplier, badge: { how, until } }): readonly EndedBadge[] =>
      how === null || until === null ? [] : [{ supplier: supplier.id, case: null, how, until, effect: how === 'lapsed' ? effect : null }])
  }
}
