import type { ExtensionEffect, IsoDay } from '@sroi/matcher'
import { extensionEffect, runningBadge } from '@sroi/matcher/procedure'
import type { Dependencies } from '../../dependencies.ts'
import { isSameOrganisation } from '../../organisation/normal-organisation.ts'
import { leaningPurchases } from './leaning-purchases.ts'
import type { CaseRead } from './read-record.ts'

export interface EffectOfExtension {
  readonly effect: ExtensionEffect
  /** The last day of the badge as it is. */
  readonly until: IsoDay
  /** Of the extension that is reckoned with. */
  readonly extendedUntil: IsoDay
  /** The last day that the region allows. */
  readonly longest: IsoDay
}

/**
 * What an extension changes for purchases, before anybody decides on it: until a day, or as long as it can be. Null: the region extends no badge, or its last day is not known.
 * @param asked until which day; null: as long as it can be
 */
export async function effectOfExtension ({ store }: Pick<Dependencies, 'store'>, { view: { on, knownAt }, of }: CaseRead, asked: IsoDay | null): Promise<EffectOfExtension | null> {
  const { procedure: { extension, effectOfLapse }, applicant } = of.file
  const supplier = (await store.registerAt())?.suppliers.find(({ identifier }) => isSameOrganisation(identifier, applicant))?.id ?? `${applicant.scheme}/${applicant.value}`
  const until = runningBadge(of, { on, knownAt }, supplier, [])?.until ?? null
  if (extension === null || until === null) return null
  const longest = later(until, extension.longestDays)
  const extendedUntil = asked !== null && asked > until ? asked : longest
  const { purchases } = await leaningPurchases({ store }, new Set([supplier]))
  return { effect: extensionEffect({ effect: effectOfLapse ?? null, until, purchases, extendedUntil }), until, extendedUntil, longest }
}

function later (day: IsoDay, days: number): IsoDay {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}
